import type { StandardisedShare } from '../contract/figures/share.ts'
import { fill } from '../text/fill.ts'
import { type Locale, type Localised, sayIn } from '../text/locale.ts'
import { sayPercent } from '../text/numbers.ts'
import { standardisedText } from '../text/site-owner/reporting/text.ts'
import { sayInterval, sayNumber } from './say-numbers.ts'

/** A share of several questions with its interval: *24 %, entre 21 et 28 %*. */
export function sayStandardised(
  { estimate, low, high }: StandardisedShare,
  locale: Locale,
): string {
  return `${sayPercent(estimate, locale)}, ${sayInterval({ low, high }, locale)}`
}

/** How many questions it is made of, of how many answers, and how each counts. */
export function sayWeights({ n, questions, weights }: StandardisedShare, locale: Locale): string {
  return fill(standardisedText[locale][weights], {
    n: sayNumber(n, locale),
    questions: sayNumber(questions, locale),
  })
}

/** Which questions have too few answers for all of them to be told as one. */
export function sayLacking(lacking: readonly Localised[], locale: Locale): string {
  const { lacking: sentence, quoted } = standardisedText[locale]
  const questions = lacking.map((wording) =>
    fill(quoted, { wording: sayIn(wording, locale).replace(/\.$/, '') }),
  )
  return fill(sentence, { questions: questions.join(', ') })
}
