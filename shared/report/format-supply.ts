import type { Supply } from '../contract/reporting/supply.ts'
import { fill } from '../text/fill.ts'
import type { Locale } from '../text/locale.ts'
import { formatCount } from '../text/numbers.ts'
import { offerText } from '../text/site-owner/catalogue/offer.ts'
import { formatExactNumber, formatNumber } from './format-numbers.ts'
import type { Line } from './line.ts'

/** Formats supply: per people, or places reachable without the internet. */
export function formatSupply(supply: Supply, locale: Locale): Line[] {
  const text = offerText[locale].supply
  const line = {
    key: supply.kind,
    label: text.whole,
    isRegister: true,
    low: null,
    high: null,
    n: null,
    value: null,
    unit: 'points' as const,
    isFaint: false,
    isTold: true,
    isTerritory: false,
    series: [],
  }
  if (supply.kind === 'ways') {
    const { places, reachable, closed, silent } = supply
    return [
      {
        ...line,
        sentence: fill(formatCount(reachable, text.ways, locale), {
          places: formatNumber(places, locale),
        }),
        notes: [
          ...(closed > 0 ? [formatCount(closed, text.closed, locale)] : []),
          ...(silent > 0 ? [formatCount(silent, text.silent, locale)] : []),
          text.law,
        ],
      },
    ]
  }
  const { per_10000, places, people, without, people_without, theil, ratio } = supply
  return [
    {
      ...line,
      sentence: fill(text.perPeople, {
        rate: formatExactNumber(per_10000, locale),
        places: formatNumber(places, locale),
        people: formatNumber(people, locale),
      }),
      notes: [
        without === 0
          ? text.everywhere
          : fill(formatCount(without, text.without, locale), {
              people: formatNumber(people_without, locale),
            }),
        ...(theil ? [fill(text.theil, { total: formatExactNumber(theil.total, locale) })] : []),
        ...(theil && theil.between !== null && theil.within !== null
          ? [
              fill(text.split, {
                between: formatExactNumber(theil.between, locale),
                within: formatExactNumber(theil.within, locale),
              }),
            ]
          : []),
        ...(ratio === null ? [] : [fill(text.ratio, { ratio: formatExactNumber(ratio, locale) })]),
      ],
    },
  ]
}
