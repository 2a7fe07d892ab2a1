import type { Places, UnderFloor } from '../contract/reporting/places.ts'
import { showingOf } from '../statistics/disclosure.ts'
import { fill } from '../text/fill.ts'
import type { Locale } from '../text/locale.ts'
import { formatCount, formatPercent } from '../text/numbers.ts'
import { reportText } from '../text/site-owner/reporting/report.ts'
import {
  formatBase,
  formatBound,
  formatExactNumber,
  formatInterval,
  formatNumber,
  formatPoints,
} from './format-numbers.ts'
import { formatSampleSize } from './format-sample-size.ts'
import type { Line } from './line.ts'
import { type PlacesWords, placesWords } from './places-words.ts'

/** Smallest spread between territories to show, as a proportion. */
const leastSpread = 0.0005

/** Formats the overall verdict, then that of each territory, in order. */
export function formatPlaces(places: Places, locale: Locale): Line[] {
  const text = placesWords(places, locale)
  const { stream, reference, margin, everywhere, untested, spread, territories } = places
  const counted = (Object.keys(text.counts) as (keyof typeof text.counts)[])
    .map((verdict) => ({
      verdict,
      n:
        verdict === 'untested'
          ? untested
          : territories.filter((one) => one.verdict === verdict).length,
    }))
    .filter(({ n }) => n > 0)
    .map(({ verdict, n }) => formatCount(n, text.counts[verdict], locale))
  const whole: Line = {
    ...empty,
    key: 'everywhere',
    label: stream ? reportText[locale].labels[stream] : '',
    sentence: [
      text.everywhere[everywhere],
      ...(counted.length > 0 ? [`${counted.join(', ')}.`] : []),
    ].join(' '),
    notes: [
      fill(reference.declared ? text.reference.declared : text.reference.taken, {
        // A declared number is not rounded.
        value: reference.declared
          ? formatExactNumber(reference.value, locale, 'percent')
          : formatPercent(reference.value, locale),
      }),
      fill(margin.declared ? text.margin.declared : text.margin.taken, {
        value: formatExactNumber(margin.value * 100, locale),
      }),
      text.bounds,
      ...(spread === null
        ? []
        : spread < leastSpread
          ? [text.noSpread]
          : [fill(text.spread, { value: formatPoints(spread, locale, false) })]),
    ],
  }
  return [whole, ...territories.map((one) => formatTerritory(one, places.counts, text, locale))]
}

/** Formats how many people live below the declared minimum: raw, then by probability. */
export function formatUnderFloor(found: UnderFloor, locale: Locale): Line[] {
  const text = reportText[locale].underFloor
  const { stream, floor, raw, likely, people, outside } = found
  return [
    {
      ...empty,
      key: 'under_floor',
      label: reportText[locale].labels[stream],
      sentence: `${fill(text.raw, {
        share: formatPercent(raw, locale),
        floor: formatExactNumber(floor, locale, 'percent'),
      })}.`,
      n: people,
      value: raw,
      notes: [
        fill(text.people, { people: formatNumber(people, locale) }),
        ...(likely === null ? [] : [fill(text.likely, { share: formatPercent(likely, locale) })]),
        ...(outside > 0 ? [fill(text.outside, { people: formatNumber(outside, locale) })] : []),
      ],
    },
  ]
}

const empty = {
  n: null,
  value: null,
  low: null,
  high: null,
  isRegister: false,
  unit: 'share' as const,
  notes: [],
  isFaint: false,
  isTold: true,
  isTerritory: false,
  series: [],
}

function formatTerritory(
  territory: Places['territories'][number],
  counts: Places['counts'],
  text: PlacesWords,
  locale: Locale,
): Line {
  const { share, shrunk, verdict, would_take } = territory
  const told = share.told === 'share' || share.told === 'register' ? share : null
  const interval = share.told === 'share' ? share : null
  return {
    ...empty,
    key: territory.territory,
    isTerritory: true,
    isFaint: told !== null && showingOf(told.n, 0) === 'greyed',
    label: territory.name,
    sentence: [
      text.verdict[verdict],
      ...(told ? [formatBase(told, locale)] : []),
      ...(interval ? [formatInterval(interval, locale)] : []),
      ...(share.told === 'register' ? [reportText[locale].register] : []),
      ...(share.told === 'bound' ? [formatBound(share, locale)] : []),
    ].join(', '),
    n: told?.n ?? null,
    value: told?.estimate ?? null,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    isRegister: share.told === 'register',
    notes: [
      ...(would_take ? [formatSampleSize(would_take, counts ?? 'answers', locale)] : []),
      ...(shrunk
        ? [
            fill(text.shrunk, {
              share: formatPercent(shrunk.estimate, locale),
              low: Math.round(shrunk.low * 100),
              high: Math.round(shrunk.high * 100),
            }),
          ]
        : []),
    ],
  }
}
