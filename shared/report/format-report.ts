import { nameService } from '../catalogue/name-service.ts'
import type { Indicators, Pair } from '../contract/reporting/indicators.ts'
import { type Locale, localise } from '../text/locale.ts'
import { reportText } from '../text/site-owner/reporting/report.ts'
import { formatSettings } from './format-aside.ts'
import { formatDeclaration } from './format-declaration.ts'
import { type FormattedHalf, formatHalf } from './format-half.ts'
import { formatPeriod } from './format-period.ts'
import { formatUnheard } from './format-unheard.ts'

/** A pair in words: always both halves. */
export interface FormattedPair {
  usager: FormattedHalf
  commun: FormattedHalf
}

/** A whole report in words, the source of every rendering. */
export interface FormattedReport {
  period: string
  services: {
    service: string
    name: string
    pairs: FormattedPair[]
    unheard: string[]
    aside: string[]
  }[]
  /** Declarations with author and date; or that there are none. */
  declared: string[]
}

/** Formats a report. */
export function formatReport(report: Indicators, locale: Locale): FormattedReport {
  const { generated_at, period, zone, services, declarations, fewest } = report
  const nameOf = (service: string | null) =>
    service === null ? null : nameService(services, service, locale)
  const declared = declarations.map((one) =>
    formatDeclaration(one, nameOf(one.service), zone, locale),
  )
  return {
    period: formatPeriod(period, locale),
    services: services.map(({ service, name, pairs, unheard, set_aside }) => ({
      service,
      name: localise(name, locale),
      pairs: pairs.map((pair) => formatPair(pair, locale, fewest)),
      aside: formatSettings({ set_aside }, locale, new Date(generated_at), fewest),
      unheard: [...formatUnheard(unheard, locale), reportText[locale].unheard.always],
    })),
    declared: declared.length > 0 ? declared : [reportText[locale].declared.nothing],
  }
}

/** Formats both halves of a pair. @param fewest answers needed to show anything */
export function formatPair(
  { usager, commun }: Pair,
  locale: Locale,
  fewest?: number,
): FormattedPair {
  return {
    usager: formatHalf(usager, commun, locale, fewest),
    commun: formatHalf(commun, usager, locale, fewest),
  }
}
