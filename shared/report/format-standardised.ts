import type { StandardisedShare } from '../contract/figures/share.ts'
import { fill } from '../text/fill.ts'
import { type Locale, type Localised, localise } from '../text/locale.ts'
import { formatPercent } from '../text/numbers.ts'
import { standardisedText } from '../text/site-owner/reporting/standardised.ts'
import { formatInterval, formatNumber } from './format-numbers.ts'

/** Formats a combined rate with its interval: *24 %, entre 21 et 28 %*. */
export function formatStandardised(
  { estimate, low, high }: StandardisedShare,
  locale: Locale,
): string {
  return `${formatPercent(estimate, locale)}, ${formatInterval({ low, high }, locale)}`
}

/** Formats the number of its questions and answers, and their weights. */
export function formatWeights(
  { n, questions, weights }: StandardisedShare,
  locale: Locale,
): string {
  return fill(standardisedText[locale][weights], {
    n: formatNumber(n, locale),
    questions: formatNumber(questions, locale),
  })
}

/** Formats the questions with too few answers for a combined rate. */
export function formatLackingItems(lacking: readonly Localised[], locale: Locale): string {
  const { lacking: sentence, quoted } = standardisedText[locale]
  const questions = lacking.map((wording) =>
    fill(quoted, { wording: localise(wording, locale).replace(/\.$/, '') }),
  )
  return fill(sentence, { questions: questions.join(', ') })
}
