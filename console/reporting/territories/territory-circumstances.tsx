import type { Circumstance } from '#shared/contract/reporting/circumstance.ts'
import { touching } from '#shared/report/touches.ts'
import { fill } from '#shared/text/fill.ts'
import { formatDate } from '#shared/text/plain-days.ts'
import { useLanguage } from '../../language/language.tsx'
import { fragments } from '../../route/page.ts'
import { useWords } from './use-words.ts'

interface TerritoryCircumstancesProps {
  circumstances: readonly Circumstance[]
  service: string | null
  /** Those that are looked at, by code and name. */
  territories: readonly { territory: string; name: string }[]
}

/** What happened in the territories that are looked at: verdicts are read with it. */
export function TerritoryCircumstances(props: TerritoryCircumstancesProps) {
  const { circumstances, service, territories } = props
  const { locale } = useLanguage()
  const words = useWords()
  const names = new Map(territories.map(({ territory, name }) => [territory, name]))
  const all = { service, territory: null, from: '0000-01-01', until: '9999-12-31' }
  const own = touching(circumstances, all).filter(
    (one) => one.territories.length === 0 || one.territories.some((code) => names.has(code)),
  )
  if (own.length === 0) return null
  const say = (date: string) => formatDate(new Date(`${date}T00:00:00Z`), 'UTC', locale)
  return (
    <section aria-labelledby="territory-circumstances">
      <h2 id="territory-circumstances">{words.circumstances}</h2>
      <ul>
        {own.map(({ id, label, from, until, territories: codes }) => (
          <li key={id}>
            {fill(until === null ? words.circumstanceOpen : words.circumstance, {
              label,
              from: say(from),
              until: until === null ? '' : say(until),
              places:
                codes.length === 0
                  ? words.everywhere
                  : codes.map((code) => names.get(code) ?? code).join(', '),
            })}
          </li>
        ))}
      </ul>
      <p>
        <a href={fragments.circumstances}>{words.note}</a>
      </p>
    </section>
  )
}
