import type { Places } from '../contract/reporting/places.ts'
import { showingOf } from '../statistics/disclosure.ts'
import { fill } from '../text/fill.ts'
import type { Locale } from '../text/locale.ts'
import { formatPercent } from '../text/numbers.ts'
import { servicePageText } from '../text/site-owner/reporting/service-page.ts'
import { formatBase } from './format-numbers.ts'
import { formatPlaces } from './format-places.ts'
import { formatPlacesHeadline } from './format-places-headline.ts'
import type { FormattedIntervals } from './formatted-intervals.ts'
import { placesWords } from './places-words.ts'

/** Most places that are drawn: the page of territories has the others. */
const most = 12

/** Formats one dot a place with its interval, in their order: there is no ranking. */
export function formatPlacesChart(places: Places, locale: Locale): FormattedIntervals {
  const words = servicePageText[locale]
  const { verdict } = placesWords(places, locale)
  const [whole, ...lines] = formatPlaces(places, locale)
  const { headline, because, limit } = formatPlacesHeadline(places, locale)
  const { reference, margin } = places
  const rows = places.territories.map(({ territory, name, share, verdict: found }) => {
    const told = share.told === 'share' || share.told === 'register' ? share : null
    const interval = share.told === 'share' ? share : null
    return {
      key: territory,
      name,
      estimate: told?.estimate ?? null,
      low: interval?.low ?? null,
      high: interval?.high ?? null,
      isFaint: told !== null && showingOf(told.n, 0) === 'greyed',
      said: told
        ? `${formatPercent(told.estimate, locale)} (${formatBase(told, locale)}), ${verdict[found]}`
        : verdict[found],
    }
  })
  const more = rows.length - most
  return {
    told: {
      id: 'places',
      title: words.places,
      sentence: headline,
      beside: words.placesBeside,
      notes: [words.placesBand, ...(more > 0 ? [fill(words.morePlaces, { n: String(more) })] : [])],
      made: [...because, limit, ...(whole?.notes ?? [])],
      table: {
        columns: Object.values(words.placesColumns),
        rows: lines.map(({ label, value, low, high, n, sentence }) => [
          label,
          value,
          low,
          high,
          n,
          sentence,
        ]),
      },
    },
    columns: [
      {
        key: 'places',
        groups: rows.slice(0, most).map(({ name, key, ...row }) => ({
          key,
          name,
          rows: [{ ...row, key, name: null, of: 'commun' as const }],
        })),
      },
    ],
    domain: [0, 1],
    band: [reference.value - margin.value, reference.value + margin.value],
    ticks: [0, 0.5, 1].map((value) => ({ value, said: formatPercent(value, locale) })),
  }
}
