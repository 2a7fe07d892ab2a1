import type { Locale } from '../text/locale.ts'
import { formatCount } from '../text/numbers.ts'
import { summaryText } from '../text/site-owner/reporting/summary.ts'
import { intlTag } from '../text/usager-locale.ts'

/** Most names in a sentence; the others are counted. */
const mostNamed = 3

/** Formats up to three names, in their order, then how many others: *Voirie, Crèches et 4 autres*. */
export function formatNames(names: readonly string[], locale: Locale): string {
  const left = names.length - mostNamed
  const { more } = summaryText[locale].group
  return new Intl.ListFormat(intlTag(locale), { type: 'conjunction' }).format([
    ...names.slice(0, mostNamed),
    ...(left > 0 ? [formatCount(left, more, locale)] : []),
  ])
}
