import type { Context } from '#shared/contract/agents/context.ts'
import type { SourceStanding } from '#shared/contract/agents/source-standing.ts'
import { useLanguage } from '../hooks/language.tsx'
import { isPartial } from '../model/partial.ts'

/**
 * How far each source is read, where one is not read to this moment: those first. Where all are, nothing but a
 * line beside an answer that shows nothing, which it makes worth believing.
 */
export function Sources({ context }: { context: Context }) {
  const { text } = useLanguage()
  const { found, sources = [] } = context
  if (!isPartial(context))
    return found || sources.length === 0 ? null : <p class="muted small">{text.sources.upToDate}</p>
  const isLate = ({ standing }: SourceStanding) => standing !== 'up_to_date'
  const lateFirst = [...sources].sort((one, other) => Number(isLate(other)) - Number(isLate(one)))
  return (
    <>
      <h3>{text.sources.title}</h3>
      <ul class="sources small">
        {lateFirst.map(({ source, standing, words }) => (
          <li key={source} class={`source ${standing}`}>
            <Mark standing={standing} />
            <span>
              <bdi class="source-name">{source}</bdi> {words}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** A tick where all is read, a clock where it lags, a cross where nothing comes, a warning sign in doubt. */
const marks: Readonly<Record<SourceStanding['standing'], string>> = {
  up_to_date: 'M2.5 8.5 6 12l7.5-8',
  behind: 'M8 2a6 6 0 1 1 0 12A6 6 0 1 1 8 2Z M8 4.5V8l2.5 1.5',
  unavailable: 'm3.5 3.5 9 9 M12.5 3.5l-9 9',
  unreliable: 'M8 2 1.5 14h13Z M8 6.5v3.5 M8 12v.2',
}

function Mark({ standing }: Pick<SourceStanding, 'standing'>) {
  return (
    <span class="source-mark">
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={marks[standing]} />
      </svg>
    </span>
  )
}
