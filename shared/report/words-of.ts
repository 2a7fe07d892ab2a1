import { fewestShown } from '../statistics/disclosure.ts'
import { fill } from '../text/fill.ts'
import type { Locale } from '../text/locale.ts'
import { ownOf } from '../text/own-of.ts'
import { offerText } from '../text/site-owner/catalogue/text.ts'
import { believedText, elsewhereText, reportText } from '../text/site-owner/reporting/text.ts'
import type { ShareSentence } from './format-numbers.ts'

/** How an indicator is told. */
export interface IndicatorWords {
  name: string
  share: ShareSentence
  /** What its share is of, where it is of no answers. */
  whole?: string
  tooFew: string
}

/**
 * The words of an indicator; one that is newer than this page is told by its id alone.
 * @param fewest answers below which nothing is told
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
