import type { World } from '../contract/reporting/world.ts'
import { fill } from '../text/fill.ts'
import type { Locale } from '../text/locale.ts'
import { equalTreatmentText } from '../text/site-owner/reporting/equal-treatment.ts'
import { formatPoints } from './format-numbers.ts'
import type { FormattedIntervals } from './formatted-intervals.ts'

/** A judged difference of two rates; its name where the group has several. */
interface JudgedDifference {
  name: string | null
  difference: number
  low: number
  high: number
  verdict: 'equivalent' | 'gap' | 'unknown'
}

interface DifferenceColumn {
  key: string
  groups: readonly { key: string; name: string; rows: readonly JudgedDifference[] }[]
}

/** Draws differences around none, with the margin as a band. What is undecided is hollow. */
export function drawDifferences(
  margin: number,
  columns: readonly DifferenceColumn[],
  of: World,
  locale: Locale,
): Omit<FormattedIntervals, 'told'> {
  const text = equalTreatmentText[locale]
  const all = columns.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows))
  const farthest = Math.max(
    2 * margin,
    ...all.flatMap(({ low, high }) => [Math.abs(low), Math.abs(high)]),
  )
  const end = Math.min(1, Math.ceil(farthest * 10) / 10)
  const tick = (value: number) => ({ value, said: formatPoints(value, locale) })
  return {
    columns: columns.map(({ key, groups }) => ({
      key,
      groups: groups.map((group) => ({
        ...group,
        rows: group.rows.map(({ name, difference, low, high, verdict }) => ({
          key: `${group.key} ${name}`,
          ...{ name, of, low, high, estimate: difference },
          said: fill(text.said, {
            points: formatPoints(difference, locale),
            verdict: text.verdicts[verdict],
          }),
          isFaint: verdict === 'unknown',
        })),
      })),
    })),
    domain: [-end, end],
    band: [-margin, margin],
    ticks: [tick(-end), { value: 0, said: text.equal }, tick(end)],
  }
}
