import { fill } from '#shared/text/fill.ts'
import { type Counted, formatCount } from '#shared/text/numbers.ts'
import { useLanguage } from '../language/language.tsx'
import { Attention } from '../style/attention.tsx'

/** Enough to see what goes wrong; a wrong column makes every line wrong. */
const mostShown = 10

/** What is said of lines that are not understood. */
interface WrongLinesText {
  notRead: Counted
  line: string
  moreLines: Counted
}

interface WrongLinesProps {
  wrong: readonly { line: number; why: string }[]
  text: WrongLinesText
}

/** The lines that are not understood, by number, each with why. */
export function WrongLines({ wrong, text }: WrongLinesProps) {
  const { locale } = useLanguage()
  if (wrong.length === 0) return null
  const more = wrong.length - mostShown
  return (
    <>
      <p class="entry-fault">
        <Attention>{formatCount(wrong.length, text.notRead, locale)}</Attention>
      </p>
      <ul>
        {wrong.slice(0, mostShown).map(({ line, why }) => (
          <li key={line}>{fill(text.line, { line, why })}</li>
        ))}
        {more > 0 && <li>{formatCount(more, text.moreLines, locale)}</li>}
      </ul>
    </>
  )
}
