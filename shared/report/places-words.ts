import type { Places } from '../contract/reporting/places.ts'
import type { Locale } from '../text/locale.ts'
import { reportText } from '../text/site-owner/reporting/report.ts'
import { territoryRequestsText } from '../text/site-owner/reporting/territory-requests.ts'

/** Texts of verdicts. */
export type PlacesWords = (typeof reportText)[Locale]['places']

/** Returns the texts for answers, or for dates or requests when these are counted. */
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
