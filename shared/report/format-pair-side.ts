import type { Half, LabelledShare } from '../contract/reporting/indicators.ts'
import { fill } from '../text/fill.ts'
import type { Locale } from '../text/locale.ts'
import { formatPercent } from '../text/numbers.ts'
import { reportText } from '../text/site-owner/reporting/report.ts'
import { formatHalf } from './format-half.ts'
import { formatBase, formatInterval, formatNumber } from './format-numbers.ts'
import type { Line } from './line.ts'

/** One side of a pair of worlds. */
export interface PairSide {
  /** What is measured. */
  name: string
  /** Its figure, large; `null` where none may be told. */
  figure: string | null
  /** What it is of, with its base; or why there is none. */
  said: string
}

/** Formats a half as one large figure with its base, beside the other world. */
export function formatPairSide(half: Half, guard: Half, locale: Locale, fewest?: number): PairSide {
  const { name, lines, refusal } = formatHalf(half, guard, locale, fewest)
  const line = lines.find(({ isTold }) => isTold) ?? lines[0]
  if (!line) return { name, figure: null, said: refusal?.because ?? '' }
  const figure = line.value === null ? null : formatPercent(line.value, locale)
  return { name, figure, said: formatSaid(line, shareOf(half, lines.indexOf(line)), locale) }
}

/** What the figure is of, its base and its interval, rather than the figure again. */
function formatSaid(
  { label, sentence, n, low, high }: Line,
  labelled: LabelledShare | undefined,
  locale: Locale,
): string {
  const share = labelled?.share
  const bounds = low === null || high === null ? null : formatInterval({ low, high }, locale)
  if (labelled?.answer !== undefined && labelled.stream && n !== null && bounds !== null)
    return fill(reportText[locale].compared[labelled.answer], {
      whom: reportText[locale].labels[labelled.stream],
      n: formatNumber(n, locale),
      bounds,
    })
  const said =
    share?.told === 'share' || share?.told === 'register'
      ? [formatBase(share, locale), bounds ?? reportText[locale].register].join(', ')
      : (bounds ?? sentence)
  return [label, said].filter(Boolean).join(locale === 'fr' ? '\u00a0: ' : ': ')
}

/** The rate that a line is of; none where the line is of something else. */
function shareOf(half: Half, at: number): LabelledShare | undefined {
  return half.told === 'figure' ? half.figure.shares[at] : undefined
}
