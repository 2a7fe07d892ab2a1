import type { Places } from '../contract/reporting/places.ts'
import type { Locale } from '../text/locale.ts'
import { reportText, territoryRequestsText } from '../text/site-owner/reporting/text.ts'

/** How verdicts of territories are said. */
export type PlacesWords = (typeof reportText)[Locale]['places']

/** What is said of answers, or, where dates or requests are counted, of these. */
export function placesWords({ counts }: Pick<Places, 'counts'>, locale: Locale): PlacesWords {
  const words = reportText[locale].places
  if (counts === undefined) return words
  const own = territoryRequestsText[locale][counts].report
  return {
    ...words,
    ...own,
    reference: { ...words.reference, ...own.reference },
    verdict: { ...words.verdict, ...own.verdict },
    counts: { ...words.counts, ...own.counts },
  }
}
