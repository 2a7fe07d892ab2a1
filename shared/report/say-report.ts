import type { Indicators, Pair } from '../contract/reporting/indicators.ts'
import type { Locale } from '../text/locale.ts'
import { reportText } from '../text/site/text.ts'
import { formatSettings } from './say-aside.ts'
import { formatDeclaration } from './say-declaration.ts'
import { formatHalf, type SaidHalf } from './say-half.ts'
import { formatPeriod } from './say-period.ts'
import { formatUnheard } from './say-unheard.ts'

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
export function formatReport(report: Indicators, locale: Locale): SaidReport {
  const { generated_at, period, zone, services, declarations, fewest } = report
  const nameOf = (service: string | null) =>
    services.find((one) => one.service === service)?.name[locale] ?? service
  const declared = declarations.map((one) =>
    formatDeclaration(one, nameOf(one.service), zone, locale),
  )
  return {
    period: formatPeriod(period, locale),
    services: services.map(({ service, name, pairs, unheard, set_aside }) => ({
      service,
      name: name[locale],
      pairs: pairs.map((pair) => formatPair(pair, locale, fewest)),
      aside: formatSettings({ set_aside }, locale, new Date(generated_at), fewest),
      unheard: [...formatUnheard(unheard, locale), reportText[locale].unheard.always],
    })),
    declared: declared.length > 0 ? declared : [reportText[locale].declared.nothing],
  }
}

/** Says both halves of a pair. @param fewest answers below which nothing is told */
export function formatPair({ usager, commun }: Pair, locale: Locale, fewest?: number): SaidPair {
  return {
    usager: formatHalf(usager, commun, locale, fewest),
    commun: formatHalf(commun, usager, locale, fewest),
  }
}
