import type { Share } from '../contract/figures/share.ts'
import { fill } from '../text/fill.ts'
import type { Locale } from '../text/locale.ts'
import { reportText } from '../text/site-owner/reporting/report.ts'
import { intlTag } from '../text/usager-locale.ts'

/** Parts of a sentence about a rate. */
export interface ShareSentence {
  none: string
  one: string
  other: string
}

/** Formats a rate as a count on its base: *38 usagers sur 48 sont satisfaits*. */
export function formatShare(
  { x, n }: { x: number; n: number },
  sentence: ShareSentence,
  locale: Locale,
): string {
  const plural =
    new Intl.PluralRules(intlTag(locale)).select(x) === 'one' ? sentence.one : sentence.other
  return fill(x === 0 ? sentence.none : plural, counts(x, n, locale))
}

/** Formats the base alone: *38 sur 48*. */
export function formatBase({ x, n }: { x: number; n: number }, locale: Locale): string {
  return fill(reportText[locale].base, counts(x, n, locale))
}

/** Formats the interval, in whole per cent: *entre 66 et 88 %*. */
export function formatInterval(
  { low, high }: { low: number; high: number },
  locale: Locale,
): string {
  return fill(reportText[locale].interval, {
    low: Math.round(low * 100),
    high: Math.round(high * 100),
  })
}

/** Formats few identical answers. */
export function formatBound({ bound }: Extract<Share, { told: 'bound' }>, locale: Locale): string {
  return reportText[locale].bound[bound]
}

/** Formats a difference of two rates, in points with its sign: *+6,4*, *−3,1*. */
export function formatPoints(difference: number, locale: Locale, signed = true): string {
  return new Intl.NumberFormat(intlTag(locale), {
    maximumFractionDigits: 1,
    ...(signed && { signDisplay: 'exceptZero' as const }),
  })
    .format(difference * 100)
    .replace('-', '−')
}

/** Formats a mean of marks, to the tenth: *3,9*. */
export function formatMark(mean: number, locale: Locale): string {
  return new Intl.NumberFormat(intlTag(locale), {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format(mean)
}

/** Formats a difference of two means of marks, with its sign: *+0,6*, *−0,3*. */
export function formatDifference(difference: number, locale: Locale): string {
  return new Intl.NumberFormat(intlTag(locale), {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  })
    .format(difference)
    .replace('-', '−')
}

/** Formats a declared number, without rounding: *7,5*, *82,5 %*. */
export function formatExactNumber(
  value: number,
  locale: Locale,
  style: 'decimal' | 'percent' = 'decimal',
): string {
  return new Intl.NumberFormat(intlTag(locale), { style, maximumFractionDigits: 2 }).format(value)
}

/** Formats a whole number. */
export function formatNumber(n: number, locale: Locale): string {
  return new Intl.NumberFormat(intlTag(locale), { maximumFractionDigits: 1 }).format(n)
}

function counts(x: number, n: number, locale: Locale) {
  return { x: formatNumber(x, locale), n: formatNumber(n, locale) }
}
