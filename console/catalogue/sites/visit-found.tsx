import type { Installation } from '#shared/contract/catalogue/installation.ts'
import { formatDay, formatHour } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import { formatCount } from '#shared/text/numbers.ts'
import { useLanguage } from '../../language/language.tsx'
import { formatLine } from './format-line.ts'
import { useWords } from './use-words.ts'

/** Draws each word of what was found: a tick, a cross, a question, a dot. */
const marks = {
  good: 'M4 12l5 5L20 6',
  wrong: 'M5 5l14 14M19 5L5 19',
  unsure: 'M8 8a4 4 0 1 1 5 4c-1 .5-1 1-1 2.500M12 19v.5',
  note: 'M12 10v8M12 5v.5',
} as const

interface VisitFoundProps {
  visit: Installation
  zone: string
}

/** What the last visit found: what is to be mended first, then the rest. */
export function VisitFound({ visit: { url, visited_at, lines }, zone }: VisitFoundProps) {
  const { locale } = useLanguage()
  const words = useWords()
  const at = new Date(visited_at)
  const wrong = lines.filter(({ found }) => found === 'wrong')
  const others = lines.filter(({ found }) => found !== 'wrong')
  return (
    <div class="visit-found">
      <p>
        <strong>
          {wrong.length === 0 ? words.allGood : formatCount(wrong.length, words.wrong, locale)}
        </strong>
      </p>
      <p class="visit-when">
        {fill(words.visited, {
          day: formatDay(at, zone, locale, new Date()),
          hour: formatHour(at, zone, locale),
          url,
        })}
      </p>
      <ul class="visit-lines">
        {[...wrong, ...others].map((line) => {
          const sentence = formatLine(line, words)
          return (
            <li key={sentence} data-found={line.found}>
              <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
                <path d={marks[line.found]} />
              </svg>
              <span>
                <span class="visit-mark">{words.found[line.found]}</span> {sentence}
              </span>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
