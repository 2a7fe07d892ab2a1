import type { Supply } from '../contract/reporting/supply.ts'
import { fill } from '../text/fill.ts'
import type { Locale } from '../text/locale.ts'
import { sayCount } from '../text/numbers.ts'
import { offerText } from '../text/site-owner/catalogue/text.ts'
import type { Line } from './line.ts'
import { sayExactly, sayNumber } from './say-numbers.ts'

/** What there is, counted: for how many people, or how many places without the internet. */
export function saySupply(supply: Supply, locale: Locale): Line[] {
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
        sentence: fill(sayCount(reachable, text.ways, locale), {
          places: sayNumber(places, locale),
        }),
        notes: [
          ...(closed > 0 ? [sayCount(closed, text.closed, locale)] : []),
          ...(silent > 0 ? [sayCount(silent, text.silent, locale)] : []),
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
        rate: sayExactly(per_10000, locale),
        places: sayNumber(places, locale),
        people: sayNumber(people, locale),
      }),
      notes: [
        without === 0
          ? text.everywhere
          : fill(sayCount(without, text.without, locale), {
              people: sayNumber(people_without, locale),
            }),
        ...(theil ? [fill(text.theil, { total: sayExactly(theil.total, locale) })] : []),
        ...(theil && theil.between !== null && theil.within !== null
          ? [
              fill(text.split, {
                between: sayExactly(theil.between, locale),
                within: sayExactly(theil.within, locale),
              }),
            ]
          : []),
        ...(ratio === null ? [] : [fill(text.ratio, { ratio: sayExactly(ratio, locale) })]),
      ],
    },
  ]
}
