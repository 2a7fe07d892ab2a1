import type { DisclosedDimension, DisclosedDimensions } from '../contract/reporting/perception.ts'
import type { ChartDescription } from '../drawing/chart/chart-description.ts'
import type { IntervalGroup } from '../drawing/chart/interval-group.tsx'
import { showingOf } from '../statistics/disclosure.ts'
import { fill } from '../text/fill.ts'
import { type Locale, localise } from '../text/locale.ts'
import { formatPercent } from '../text/numbers.ts'
import { perceptionText } from '../text/site-owner/reporting/perception.ts'
import { dimensionsTable } from './dimensions-table.ts'
import { formatDifference, formatMark, formatNumber } from './format-numbers.ts'
import { formatOtherWorld } from './format-other-world.ts'
import type { FormattedIntervals } from './formatted-intervals.ts'

/**
 * Formats each dimension as experienced, and the civic counterpart beside them, in the same form.
 */
export function formatDimensions(told: DisclosedDimensions, locale: Locale): FormattedIntervals {
  const text = perceptionText[locale].dimensions
  const { usager, commun, beside } = told
  const { low, high } = usager[0]?.scale ?? { low: 1, high: 5 }
  const points = Array.from({ length: high - low + 1 }, (_, nth) => low + nth)
  const groupsOf = (rows: readonly DisclosedDimension[]) => rows.map((one) => groupOf(one, locale))
  return {
    told: {
      id: 'dimensions',
      title: text.title,
      sentence: formatSides(usager, locale).join(' '),
      beside: [twinOf(commun, locale), formatOtherWorld(beside, locale)].filter(Boolean).join(' '),
      ...notesOf(told, locale),
      table: dimensionsTable(told, locale),
    },
    columns: [
      { key: 'usager', groups: groupsOf(usager) },
      ...(commun.length > 0 ? [{ key: 'commun', groups: groupsOf(commun) }] : []),
    ],
    domain: [low, high],
    ticks: points.map((value) => ({ value, said: String(value) })),
  }
}

function groupOf(one: DisclosedDimension, locale: Locale): IntervalGroup {
  const text = perceptionText[locale]
  const { dimension, wording, perceived } = one
  const mean = perceived.told === 'mean' ? perceived : null
  return {
    key: dimension,
    name: fill(text.group, { name: text.names[dimension], wording: localise(wording, locale) }),
    rows: [
      {
        key: dimension,
        name: null,
        said: mean ? formatMark(mean.mean, locale) : text.tooFew,
        of: dimension === 'civic' ? 'commun' : 'usager',
        estimate: mean?.mean ?? null,
        low: mean?.interval?.low ?? null,
        high: mean?.interval?.high ?? null,
        isFaint: mean !== null && showingOf(mean.n, 0) === 'greyed',
      },
    ],
  }
}

/** Formats on which side of the middle of the scale each lies, the worst side first. */
export function formatSides(rows: readonly DisclosedDimension[], locale: Locale): string[] {
  const text = perceptionText[locale]
  const told = rows.filter(({ perceived }) => perceived.told === 'mean')
  const sides = ['low', 'high', 'middle'] as const
  return sides.flatMap((side) => {
    const some = told.filter((one) => sideOf(one) === side)
    const names = some.map(({ dimension }) => text.names[dimension]).join(', ')
    return some.length === 0 ? [] : [fill(text.dimensions.side[side], { names })]
  })
}

/** Returns on which side of the middle of the scale the whole interval lies; else the middle. */
export function sideOf({ perceived, scale }: DisclosedDimension): 'low' | 'high' | 'middle' {
  if (perceived.told !== 'mean' || perceived.interval === null) return 'middle'
  const middle = (scale.low + scale.high) / 2
  if (perceived.interval.low > middle) return 'high'
  return perceived.interval.high < middle ? 'low' : 'middle'
}

/** Formats the civic counterpart on the same scale. */
function twinOf(commun: readonly DisclosedDimension[], locale: Locale): string {
  const said = commun.filter(({ perceived }) => perceived.told === 'mean')
  return formatSides(said, locale).join(' ')
}

/** How to read the marks; then, folded, whose answers they are and what is left out. */
function notesOf(
  { usager, commun }: DisclosedDimensions,
  locale: Locale,
): Pick<ChartDescription, 'notes' | 'made'> {
  const text = perceptionText[locale]
  const all = [...usager, ...commun]
  const isFaint = all.some(
    ({ perceived }) => perceived.told === 'mean' && showingOf(perceived.n, 0) === 'greyed',
  )
  const stream = usager[0]?.stream ?? 'invited'
  const gaps = usager.flatMap(({ dimension, gap }) =>
    gap?.interval
      ? fill(text.dimensions.gap, {
          name: text.names[dimension],
          gap: formatDifference(gap.estimate, locale),
          low: formatDifference(gap.interval.low, locale),
          high: formatDifference(gap.interval.high, locale),
        })
      : [],
  )
  // Where nobody may know how others are treated, it is the answer to expect: told even of none.
  const unsure = all.flatMap(({ dimension, dont_know }) =>
    dont_know.told === 'share' && (dont_know.x > 0 || dimension === 'civic')
      ? fill(text.dimensions.unsureOf, {
          name: text.names[dimension],
          share: formatPercent(dont_know.estimate, locale),
          x: formatNumber(dont_know.x, locale),
          n: formatNumber(dont_know.n, locale),
        })
      : [],
  )
  const scale = usager[0]?.scale
  return {
    notes: [
      ...(scale ? [fill(text.dimensions.scale, scale)] : []),
      ...(isFaint ? [text.faint] : []),
    ],
    made: [
      text.streams[stream],
      ...(unsure.length > 0 ? [fill(text.dimensions.unsure, { shares: unsure.join(', ') })] : []),
      ...(gaps.length > 0 ? [fill(text.dimensions.gaps, { gaps: gaps.join(', ') })] : []),
    ],
  }
}
