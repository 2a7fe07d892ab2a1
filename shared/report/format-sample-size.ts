import type { SampleSize } from '../contract/figures/sample-size.ts'
import { fill } from '../text/fill.ts'
import type { Locale } from '../text/locale.ts'
import { formatCount } from '../text/numbers.ts'
import { sampleSizeText } from '../text/site-owner/reporting/sample-size.ts'
import type { SampleSizeText } from '../text/site-owner/reporting/sample-size-fr.ts'
import { formatNumber } from './format-numbers.ts'

/**
 * Formats how many answers a conclusion would take, and in how long they come. The number is
 * rounded up to two digits, as it rests on an estimate.
 * @param counted what is concluded, and from what
 */
export function formatSampleSize(
  { answers, months }: SampleSize,
  counted: Exclude<keyof SampleSizeText, 'rate' | 'tooLong'>,
  locale: Locale,
): string {
  const words = sampleSizeText[locale]
  if (answers === null) return words[counted].never
  return fill(words[counted].needed, {
    n: formatNumber(roundUp(answers), locale),
    rate: months === null ? words.tooLong : formatCount(months, words.rate, locale),
  })
}

function roundUp(n: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(n)) - 1)
  return Math.ceil(n / step) * step
}
