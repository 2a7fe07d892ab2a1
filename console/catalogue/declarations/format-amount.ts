import type { Declared } from '#shared/contract/catalogue/declaration.ts'
import { formatExactNumber, formatNumber } from '#shared/report/format-numbers.ts'
import { fill } from '#shared/text/fill.ts'
import type { Locale } from '#shared/text/locale.ts'
import { formatCount } from '#shared/text/numbers.ts'
import type { DeclarationsText } from '#shared/text/site-owner/catalogue/declarations-fr.ts'

/** What is declared, under a heading that says of what it is: *7,5 points*, *4 territoires…*. */
export function formatAmount(
  declared: Declared,
  { value }: DeclarationsText,
  locale: Locale,
): string {
  if (declared.kind === 'margin')
    return fill(value.margin, { value: formatExactNumber(declared.value * 100, locale) })
  if (declared.kind !== 'population')
    return fill(value[declared.kind], {
      value: formatExactNumber(declared.value, locale, 'percent'),
    })
  const people = declared.territories.reduce((all, { population }) => all + population, 0)
  return fill(formatCount(declared.territories.length, value.population, locale), {
    people: formatNumber(people, locale),
  })
}
