import type { Indicators, Pair } from '../contract/reporting/indicators.ts'
import type { Locale } from '../text/locale.ts'
import { reportText } from '../text/site-owner/reporting/text.ts'
import { saySettings } from './say-aside.ts'
import { sayDeclaration } from './say-declaration.ts'
import { type SaidHalf, sayHalf } from './say-half.ts'
import { sayPeriod } from './say-period.ts'
import { sayUnheard } from './say-unheard.ts'

/** A pair in words: neither half is ever said without the other beside it. */
export interface SaidPair {
  usager: SaidHalf
  commun: SaidHalf
}

/** A whole report in words, from which every rendering is made. */
export interface SaidReport {
  period: string
  services: {
    service: string
    name: string
    pairs: SaidPair[]
    unheard: string[]
    aside: string[]
  }[]
  /** What people decided, with author and date; that nothing is, when nothing is. */
  declared: string[]
}

/** Says a report. */
export function sayReport(report: Indicators, locale: Locale): SaidReport {
  const { generated_at, period, zone, services, declarations, fewest } = report
  const nameOf = (service: string | null) =>
    services.find((one) => one.service === service)?.name[locale] ?? service
  const declared = declarations.map((one) => sayDeclaration(one, nameOf(one.service), zone, locale))
  return {
    period: sayPeriod(period, locale),
    services: services.map(({ service, name, pairs, unheard, set_aside }) => ({
      service,
      name: name[locale],
      pairs: pairs.map((pair) => sayPair(pair, locale, fewest)),
      aside: saySettings({ set_aside }, locale, new Date(generated_at), fewest),
      unheard: [...sayUnheard(unheard, locale), reportText[locale].unheard.always],
    })),
    declared: declared.length > 0 ? declared : [reportText[locale].declared.nothing],
  }
}

/** Says both halves of a pair. @param fewest answers below which nothing is told */
export function sayPair({ usager, commun }: Pair, locale: Locale, fewest?: number): SaidPair {
  return {
    usager: sayHalf(usager, commun, locale, fewest),
    commun: sayHalf(commun, usager, locale, fewest),
  }
}
