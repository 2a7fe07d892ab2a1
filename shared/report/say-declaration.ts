import type { DeclarationTold } from '../contract/reporting/declaration.ts'
import { fill } from '../text/fill.ts'
import type { Locale } from '../text/locale.ts'
import { sayCount } from '../text/numbers.ts'
import { sayDate } from '../text/plain-days.ts'
import { reportText } from '../text/site-owner/reporting/text.ts'
import { sayExactly, sayNumber } from './say-numbers.ts'

/** What somebody declared, with its author and its date. @param service name; `null` for all */
export function sayDeclaration(
  { declared, author, at, basis }: DeclarationTold,
  service: string | null,
  zone: string,
  locale: Locale,
): string {
  const text = reportText[locale].declared
  return fill(text.by, {
    what: sayDeclared(declared, locale),
    service: service ?? text.all,
    author,
    day: sayDate(new Date(at), zone, locale),
    basis,
  })
}

/** What is declared, without by whom. */
function sayDeclared(declared: DeclarationTold['declared'], locale: Locale): string {
  const text = reportText[locale].declared
  if (declared.kind === 'margin')
    return fill(text.margin, { value: sayExactly(declared.value * 100, locale) })
  if (declared.kind !== 'population')
    return fill(text[declared.kind], { value: sayExactly(declared.value, locale, 'percent') })
  return fill(sayCount(declared.territories, text.population, locale), {
    people: sayNumber(declared.people, locale),
  })
}
