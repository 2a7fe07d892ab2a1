import type { PrintedDeclaration } from '../contract/catalogue/declaration.ts'
import { fill } from '../text/fill.ts'
import type { Locale } from '../text/locale.ts'
import { formatCount } from '../text/numbers.ts'
import { formatDate } from '../text/plain-days.ts'
import { reportText } from '../text/site-owner/reporting/report.ts'
import { formatExactNumber, formatNumber } from './format-numbers.ts'

/** Formats a declaration with its author and its date. @param service name; `null` for all */
export function formatDeclaration(
  { declared, author, at, basis }: PrintedDeclaration,
  service: string | null,
  zone: string,
  locale: Locale,
): string {
  const text = reportText[locale].declared
  return fill(text.by, {
    what: formatDeclared(declared, locale),
    service: service ?? text.all,
    author,
    day: formatDate(new Date(at), zone, locale),
    basis,
  })
}

/** Formats a declaration without its author. */
function formatDeclared(declared: PrintedDeclaration['declared'], locale: Locale): string {
  const text = reportText[locale].declared
  if (declared.kind === 'margin')
    return fill(text.margin, { value: formatExactNumber(declared.value * 100, locale) })
  if (declared.kind !== 'population')
    return fill(text[declared.kind], {
      value: formatExactNumber(declared.value, locale, 'percent'),
    })
  return fill(formatCount(declared.territories, text.population, locale), {
    people: formatNumber(declared.people, locale),
  })
}
