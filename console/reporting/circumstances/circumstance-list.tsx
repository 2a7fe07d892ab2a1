import type { Circumstance } from '#shared/contract/reporting/circumstance.ts'
import { byDay } from '#shared/drawing/chart/circumstances-by-day.ts'
import { formatCircumstance } from '#shared/report/format-circumstance.ts'
import { useLanguage } from '../../language/language.tsx'
import { todayIn } from '../../period/periods.ts'
import { useWords } from './use-words.ts'

interface CircumstanceListProps {
  /** Those drawn on the series above. */
  circumstances: readonly Circumstance[]
  zone: string
}

/** What happened meanwhile, under a series, by the numbers of its bands. */
export function CircumstanceList({ circumstances, zone }: CircumstanceListProps) {
  const { locale } = useLanguage()
  const words = useWords()
  if (circumstances.length === 0) return null
  const now = new Date(`${todayIn(zone)}T12:00:00Z`)
  return (
    <div class="circumstance-list">
      <p class="circumstance-list-title">{words.meanwhile}</p>
      <ol>
        {byDay(circumstances).map((one) => (
          <li key={one.id}>{formatCircumstance(one, locale, now)}</li>
        ))}
      </ol>
    </div>
  )
}
