import type { Places } from '../contract/reporting/places.ts'
import { fill } from '../text/fill.ts'
import type { Locale } from '../text/locale.ts'
import { formatCount, formatPercent } from '../text/numbers.ts'
import { placesHeadlineText } from '../text/site-owner/reporting/places-headline.ts'
import { formatExactNumber, formatNumber } from './format-numbers.ts'

type Territory = Places['territories'][number]
type Behind = NonNullable<Territory['behind']>

/** What is said first of territories. */
export interface PlacesHeadline {
  /** Which are behind, by how much: *La Plaine : 14 points sous les trois autres.* */
  headline: string
  /** The counts behind each of them, or what could have been seen. */
  because: string[]
  /** What no territory should be under, and why. */
  limit: string
}

/** As many are named; the rest is counted. */
const mostNamed = 3

/** Says which territories are behind the others, the furthest first; else what would have shown. */
export function formatPlacesHeadline(places: Places, locale: Locale): PlacesHeadline {
  const text = placesHeadlineText[locale]
  const { territories, reference, margin, visible, everywhere } = places
  const value = (share: number) => formatExactNumber(share, locale, 'percent')
  const held = fill(reference.declared ? text.reference.declared : text.reference.taken, {
    value: reference.declared ? value(reference.value) : formatPercent(reference.value, locale),
  })
  const below = territories
    .filter(({ verdict }) => verdict === 'below')
    .toSorted((one, other) => gapOf(one) - gapOf(other))
  const limit = fill(text.limit, {
    limit: formatPercent(Math.max(0, reference.value - margin.value), locale),
    reference: held,
    margin: formatCount(Math.round(margin.value * 100), text.points, locale),
  })
  if (below.length > 0) {
    const named = below.slice(0, mostNamed)
    const more = below.length - named.length
    return {
      headline: [
        ...named.map((one) => nameBehind(one)),
        ...(more > 0 ? [formatCount(more, text.more, locale)] : []),
      ].join(' '),
      because: named.flatMap((one) => countsOf(one)),
      limit,
    }
  }
  const shown = territories.filter(({ share }) => share.told !== 'nothing').length
  if (shown === 0) return { headline: text.nothing, because: [], limit }
  return {
    headline: everywhere === 'equivalent' ? text.equivalent : text.unknown,
    because: [
      ...(shown === 1 ? [text.single] : []),
      visible === null
        ? text.invisible
        : fill(formatCount(Math.round(visible * 100), text.visible, locale), { reference: held }),
    ],
    limit,
  }

  function nameBehind({ name, behind }: Territory): string {
    const points = behind === null ? 0 : Math.round(-behind.difference * 100)
    if (behind === null || points < 1) return fill(text.underReference, { name, reference: held })
    return fill(text.behind, {
      name,
      points: formatCount(points, text.points, locale),
      others: formatOthers(behind),
    })
  }

  function countsOf({ name, share, behind }: Territory): string[] {
    if (behind === null || (share.told !== 'share' && share.told !== 'register')) return []
    const base = fill(text.base, {
      name,
      share: formatPercent(share.estimate, locale),
      x: formatNumber(share.x, locale),
      n: formatNumber(share.n, locale),
      otherShare: formatPercent(behind.x / behind.n, locale),
      otherX: formatNumber(behind.x, locale),
      otherN: formatNumber(behind.n, locale),
      others: formatOthers(behind),
    })
    const { low, high } = behind
    // An interval across nothing has no two sides of one gap.
    if (low === null || high === null || high >= 0) return [base]
    const points = (one: number) => formatNumber(Math.round(-one * 100), locale)
    return [`${base} ${fill(text.between, { low: points(high), high: points(low) })}`]
  }

  function formatOthers({ others }: Behind): string {
    const n = text.inWords[others] || formatNumber(others, locale)
    const words = others < territories.length - 1 ? text.othersShown : text.others
    return fill(others === 1 ? words.one : words.other, { n })
  }
}

/** How far a territory is behind, from −1; one that is held against no other comes last. */
function gapOf({ behind }: Territory): number {
  return behind?.difference ?? 0
}
