import { fill } from '#shared/text/fill.ts'
import { sayCount } from '#shared/text/numbers.ts'
import { useLanguage } from '../language/language.tsx'
import { Attention } from '../picture/attention.tsx'
import type { WrongLine } from './read-population.ts'
import { useWords } from './use-words.ts'

/** Enough to see what goes wrong; a wrong column makes every line wrong. */
const mostShown = 10

/** The lines that are not understood, by number, each with why. */
export function WrongLines({ wrong }: { wrong: readonly WrongLine[] }) {
  const { locale } = useLanguage()
  const words = useWords()
  if (wrong.length === 0) return null
  const more = wrong.length - mostShown
  return (
    <>
      <p class="entry-fault">
        <Attention>{sayCount(wrong.length, words.notRead, locale)}</Attention>
      </p>
      <ul>
        {wrong.slice(0, mostShown).map(({ line, why, given }) => (
          <li key={line}>{fill(words.line, { line, why: fill(words.why[why], { ...given }) })}</li>
        ))}
        {more > 0 && <li>{sayCount(more, words.moreLines, locale)}</li>}
      </ul>
    </>
  )
}
