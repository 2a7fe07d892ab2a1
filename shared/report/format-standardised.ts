import type { StandardisedShare } from '../contract/figures/share.ts'
import { fill } from '../text/fill.ts'
import { type Locale, type Localised, localise } from '../text/locale.ts'
import { formatPercent } from '../text/numbers.ts'
import { standardisedText } from '../text/site-owner/reporting/text.ts'
import { formatInterval, formatNumber } from './format-numbers.ts'

/** A share of several questions with its interval: *24 %, entre 21 et 28 %*. */
export function formatStandardised(
  { estimate, low, high }: StandardisedShare,
  locale: Locale,
): string {
  return `${formatPercent(estimate, locale)}, ${formatInterval({ low, high }, locale)}`
}

/** How many questions it is made of, of how many answers, and how each counts. */
export function formatWeights(
  { n, questions, weights }: StandardisedShare,
  locale: Locale,
): string {
  return fill(standardisedText[locale][weights], {
    n: formatNumber(n, locale),
    questions: formatNumber(questions, locale),
  })
}

/** Which questions have too few answers for all of them to be told as one. */
export function formatLackingItems(lacking: readonly Localised[], locale: Locale): string {
  const { lacking: sentence, quoted } = standardisedText[locale]
  const questions = lacking.map((wording) =>
    fill(quoted, { wording: localise(wording, locale).replace(/\.$/, '') }),
  )
  return fill(sentence, { questions: questions.join(', ') })
}
