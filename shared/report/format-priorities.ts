import {
  type DisclosedDrivers,
  type Priorities,
  quadrants,
} from '../contract/reporting/priorities.ts'
import type { ChartDescription } from '../drawing/chart/chart-description.ts'
import type { MapPoint } from '../drawing/chart/priority-map.tsx'
import type { Cell } from '../text/csv.ts'
import { fill } from '../text/fill.ts'
import { type Locale, localise } from '../text/locale.ts'
import { formatPercent } from '../text/numbers.ts'
import { perceptionText } from '../text/site-owner/reporting/perception.ts'
import { prioritiesText } from '../text/site-owner/reporting/priorities.ts'
import { formatExactNumber, formatMark, formatNumber } from './format-numbers.ts'
import { joinParts } from './join-parts.ts'

/** The map of importance and performance with its frame. */
export interface FormattedMap {
  told: ChartDescription
  points: readonly MapPoint[]
  cross: DisclosedDrivers['cross']
  domain: { importance: readonly [number, number]; performance: readonly [number, number] }
  ticks: Record<'importance' | 'performance', { value: number; said: string }[]>
  axes: { importance: string; performance: string }
}

/** Formats which dimensions go with satisfaction, by how they are lived. */
export function formatDrivers(
  told: Priorities,
  drivers: DisclosedDrivers,
  locale: Locale,
): FormattedMap {
  const text = prioritiesText[locale]
  const { dimensions, cross, scale, of } = drivers
  const names = perceptionText[locale].names
  const most = Math.max(...dimensions.map(({ importance }) => importance.high))
  const least = Math.min(0, ...dimensions.map(({ importance }) => importance.low))
  const last = Math.min(1, Math.ceil(most * 5) / 5)
  const said = (value: number) =>
    of === 'campaign' ? formatPercent(value, locale) : formatExactNumber(value, locale)
  return {
    told: {
      id: 'priorities',
      title: text.title,
      sentence: formatQuadrants(dimensions, locale).join(' '),
      beside: formatDuties(told, locale),
      notes: notesOf(told, drivers, locale),
      made: text.made,
      table: tableOf(dimensions, locale),
    },
    points: dimensions.map(({ dimension, importance, performance, quadrant }) => ({
      key: dimension,
      said: `${names[dimension]}, ${text.quadrants[quadrant]}`,
      importance,
      performance,
      isDecided: quadrant !== 'border',
    })),
    cross,
    domain: {
      importance: [Math.floor(least * 5) / 5, last],
      performance: [scale.low, scale.high],
    },
    ticks: {
      importance: [0, last / 2, last].map((value) => ({ value, said: said(value) })),
      performance: Array.from({ length: scale.high - scale.low + 1 }, (_, nth) => ({
        value: scale.low + nth,
        said: formatNumber(scale.low + nth, locale),
      })),
    },
    axes: { importance: text.axes.importance, performance: fill(text.axes.performance, scale) },
  }
}

/** Formats where each dimension stands, what to improve first. */
export function formatQuadrants(
  dimensions: DisclosedDrivers['dimensions'],
  locale: Locale,
): string[] {
  const text = prioritiesText[locale]
  const names = perceptionText[locale].names
  const order = ['concentrate', ...quadrants.filter((one) => one !== 'concentrate')] as const
  return order.flatMap((quadrant) => {
    const own = dimensions.filter((one) => one.quadrant === quadrant)
    const named = own.map(({ dimension }) => names[dimension]).join(', ')
    return own.length === 0 ? [] : [fill(text.sentence[quadrant], { names: named })]
  })
}

function notesOf({ most }: Priorities, drivers: DisclosedDrivers, locale: Locale): string[] {
  const text = prioritiesText[locale]
  const { of, r2, dimensions } = drivers
  return [
    fill(text.of[of], {
      n: formatNumber(dimensions[0]?.n ?? 0, locale),
      r2: formatPercent(r2 ?? 0, locale),
    }),
    text.association,
    ...formatLacking(drivers, locale),
    fill(text.newest, { most: formatNumber(most, locale) }),
  ]
}

/** Formats how many answers are missing. */
export function formatLacking(
  drivers: Priorities['drivers'],
  locale: Locale,
  least = 100,
): string[] {
  const text = prioritiesText[locale]
  const said = drivers.lacking.map(({ wording, n }) =>
    fill(n === null ? text.lackingFew : text.lacking, {
      wording: localise(wording, locale).replace(/\.$/, ''),
      n: formatNumber(n ?? 0, locale),
      missing: formatNumber(least - (n ?? 0), locale),
      least,
    }),
  )
  if (drivers.told !== 'nothing' || drivers.complete === null || drivers.complete >= least)
    return said
  const { complete } = drivers
  return [
    fill(text.complete, {
      n: formatNumber(complete, locale),
      missing: formatNumber(least - complete, locale),
      least,
    }),
    ...said,
  ]
}

/** Formats what is due to all: it is listed apart and never ranked. */
export function formatDuties({ duties }: Priorities, locale: Locale): string {
  const text = prioritiesText[locale]
  const said = duties.flatMap(({ wording, scale, perceived }) =>
    perceived.told === 'mean' && perceived.interval
      ? fill(text.duty, {
          wording: localise(wording, locale).replace(/\.$/, ''),
          mean: formatMark(perceived.mean, locale),
          high: scale.high,
          bounds: fill(text.bounds, {
            low: formatMark(perceived.interval.low, locale),
            high: formatMark(perceived.interval.high, locale),
          }),
          n: formatNumber(perceived.n, locale),
        })
      : [],
  )
  return fill(text.beside, { duties: joinParts([...said, text.accessibility], locale) })
}

function tableOf(
  dimensions: DisclosedDrivers['dimensions'],
  locale: Locale,
): ChartDescription['table'] {
  const text = prioritiesText[locale]
  return {
    columns: Object.values(text.columns),
    rows: dimensions.map(({ dimension, importance, performance, n, quadrant }): Cell[] => [
      perceptionText[locale].names[dimension],
      importance.estimate,
      importance.low,
      importance.high,
      performance.estimate,
      performance.low,
      performance.high,
      n,
      text.quadrants[quadrant],
    ]),
  }
}
