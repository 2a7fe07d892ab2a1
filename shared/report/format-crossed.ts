import type { RegisterShare, Share } from '../contract/figures/share.ts'
import type { Crossed } from '../contract/reporting/crossed.ts'
import type { WebStream } from '../contract/stream.ts'
import { fill } from '../text/fill.ts'
import type { Locale } from '../text/locale.ts'
import { crossedText } from '../text/site-owner/reporting/crossed.ts'
import { reportText } from '../text/site-owner/reporting/report.ts'
import { formatInterval, formatNumber } from './format-numbers.ts'

/** Formats the record of all requests beside the usagers' opinion. */
export function formatRegister({ register }: Pick<Crossed, 'register'>, locale: Locale): string {
  const { told, untold } = crossedText[locale].register
  return formatShareIn(register, told, locale) ?? untold
}

/** Formats a question with its stream: the two are never pooled. */
export function formatQuestion(question: string, stream: WebStream, locale: Locale): string {
  const whose = reportText[locale].labels[stream]
  return fill(crossedText[locale].whose, { question, whose })
}

/** Formats a rate with its base and interval; `null` when hidden. */
export function formatShareIn(
  share: Share | RegisterShare,
  sentence: string,
  locale: Locale,
  words: Readonly<Record<string, string>> = {},
): string | null {
  if (share.told !== 'share' && share.told !== 'register') return null
  const { register } = reportText[locale]
  return fill(sentence, {
    ...words,
    x: formatNumber(share.x, locale),
    n: formatNumber(share.n, locale),
    interval: share.told === 'share' ? formatInterval(share, locale) : register,
  })
}
