import { fewestShown } from '../statistics/disclosure.ts'
import { fill } from '../text/fill.ts'
import type { Locale } from '../text/locale.ts'
import { ownOf } from '../text/own-of.ts'
import { offerText } from '../text/site-owner/catalogue/offer.ts'
import { believedText } from '../text/site-owner/reporting/believed.ts'
import { elsewhereText } from '../text/site-owner/reporting/elsewhere.ts'
import { reportText } from '../text/site-owner/reporting/report.ts'
import type { ShareSentence } from './format-numbers.ts'

/** Texts of an indicator. */
export interface IndicatorWords {
  name: string
  share: ShareSentence
  /** Unit of its base, when it has no answers. */
  whole?: string
  tooFew: string
}

/**
 * Returns the texts of an indicator; one newer than this page has its id only.
 * @param fewest answers needed to show anything
 */
export function wordsOf(
  indicator: string,
  locale: Locale,
  fewest: number = fewestShown,
): IndicatorWords {
  const { indicators, other } = reportText[locale]
  const known: Readonly<Record<string, IndicatorWords>> = {
    ...indicators,
    ...offerText[locale].indicators,
    beliefs: believedText[locale].indicator,
    ...elsewhereText[locale].indicators,
  }
  const words = ownOf(known, indicator) ?? { name: indicator, ...other }
  return { ...words, tooFew: fill(words.tooFew, { fewest }) }
}
