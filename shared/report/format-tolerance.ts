import {
  type ToldZone,
  type ToleranceLevels,
  type ToleranceRow,
  toleranceVerdicts,
} from '../contract/reporting/tolerance.ts'
import type { IntervalGroup } from '../drawing/chart/interval-group.tsx'
import { fill } from '../text/fill.ts'
import { type Locale, localise } from '../text/locale.ts'
import { formatCount, formatPercent } from '../text/numbers.ts'
import { perceptionText } from '../text/site-owner/reporting/perception.ts'
import { toleranceText } from '../text/site-owner/reporting/tolerance.ts'
import { formatInterval, formatMark, formatNumber } from './format-numbers.ts'
import type { FormattedIntervals } from './formatted-intervals.ts'
import { toleranceTable } from './tolerance-table.ts'

/** Formats the zone of tolerance of each idea, equal treatment beside the others. */
export function formatTolerance(told: ToleranceLevels, locale: Locale): FormattedIntervals {
  const text = toleranceText[locale]
  const { usager, commun, scale, stream } = told
  const points = Array.from({ length: scale.high - scale.low + 1 }, (_, nth) => scale.low + nth)
  const isOdd = [...usager, ...commun].some(
    ({ zone }) => zone.told === 'zone' && zone.contradicted !== 0,
  )
  return {
    told: {
      id: 'tolerance',
      title: text.title,
      sentence: formatVerdicts(usager, locale),
      beside: [formatVerdicts(commun, locale), formatFloor(commun, locale)]
        .filter(Boolean)
        .join(' '),
      notes: [fill(text.notes.scale, scale)],
      made: [
        text.notes.verdict,
        perceptionText[locale].streams[stream],
        text.notes.kept,
        ...(isOdd ? [text.notes.contradicted] : []),
      ],
      table: toleranceTable(told, locale),
    },
    columns: [
      { key: 'usager', groups: usager.map((row) => groupOf(row, 'usager', locale)) },
      { key: 'commun', groups: commun.map((row) => groupOf(row, 'commun', locale)) },
    ],
    domain: [scale.low, scale.high],
    ticks: points.map((value) => ({ value, said: String(value) })),
  }
}

/** Formats on which side of the least and of the wish each idea is. */
function formatVerdicts(rows: readonly ToleranceRow[], locale: Locale): string {
  const { verdicts, names } = toleranceText[locale]
  const known: Readonly<Record<string, string>> = names
  return toleranceVerdicts
    .flatMap((verdict) => {
      const some = rows.filter(({ zone }) => zone.told === 'zone' && zone.verdict === verdict)
      const said = some.map(({ item, asked }) => known[item] ?? localise(asked, locale)).join(', ')
      return some.length === 0 ? [] : [fill(verdicts[verdict], { names: said })]
    })
    .join(' ')
}

/** Formats the civic reading: who is under the least they accept. */
function formatFloor(commun: readonly ToleranceRow[], locale: Locale): string {
  const { floor } = toleranceText[locale]
  return commun
    .flatMap(({ zone }) => {
      if (zone.told !== 'zone' || zone.below.told !== 'share') return []
      const { x, n, estimate, low, high } = zone.below
      return [
        fill(floor, {
          share: formatPercent(estimate, locale),
          x: formatNumber(x, locale),
          n: formatNumber(n, locale),
          interval: formatInterval({ low, high }, locale),
        }),
      ]
    })
    .join(' ')
}

function groupOf(
  { item, asked, zone }: ToleranceRow,
  of: 'usager' | 'commun',
  locale: Locale,
): IntervalGroup {
  const text = toleranceText[locale]
  const question = localise(asked, locale)
  if (zone.told === 'nothing')
    return {
      key: item,
      name: question,
      rows: [
        {
          key: item,
          name: null,
          said: formatCount(zone.missing, text.missing, locale),
          of,
          estimate: null,
          low: null,
          high: null,
          isFaint: false,
        },
      ],
    }
  return {
    key: item,
    name: fill(text.group, {
      asked: question,
      answers: formatCount(zone.n, text.answers, locale),
    }),
    band: [zone.minimum.mean, zone.desired.mean],
    rows: (['minimum', 'perceived', 'desired'] as const).map((name) =>
      rowOf(zone, name, of, locale),
    ),
  }
}

function rowOf(
  zone: ToldZone,
  name: 'minimum' | 'perceived' | 'desired',
  of: 'usager' | 'commun',
  locale: Locale,
): IntervalGroup['rows'][number] {
  const { columns, mark } = toleranceText[locale]
  const { mean, interval } = zone[name]
  return {
    key: name,
    name: columns[name],
    said: interval
      ? fill(mark, {
          mean: formatMark(mean, locale),
          low: formatMark(interval.low, locale),
          high: formatMark(interval.high, locale),
        })
      : formatMark(mean, locale),
    // What is lived has the shape of its world; what bounds it, none.
    of: name === 'perceived' ? of : 'team',
    estimate: mean,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    isFaint: false,
  }
}
