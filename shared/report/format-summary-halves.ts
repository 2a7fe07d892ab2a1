import type { SummaryService } from '../contract/reporting/summary.ts'
import { fill } from '../text/fill.ts'
import type { Locale } from '../text/locale.ts'
import { type Counted, formatCount, formatPercent } from '../text/numbers.ts'
import { summaryText } from '../text/site-owner/reporting/summary.ts'
import { intlTag } from '../text/usager-locale.ts'
import { formatNames } from './format-names.ts'
import { formatExactNumber, formatNumber, formatPoints } from './format-numbers.ts'
import { formatPeriod } from './format-period.ts'
import { formatFall, formatMoved } from './format-summary-moved.ts'

/** Formats what usagers say of one service, against what was promised. */
export function formatUsagerHalf(
  { stream, share, satisfaction, commitment, verdict, never, untold }: SummaryService['usager'],
  period: string,
  locale: Locale,
): string {
  const { usager } = summaryText[locale]
  const { way, needed } = satisfaction
  const moved = formatMoved(satisfaction, period, locale)
  const isSignal = way === 'up' || way === 'down'
  const target = commitment === null ? '' : formatExactNumber(commitment, locale, 'percent')
  const unmet = fill(usager.never.hidden, { commitment: target })
  if (share === null) {
    const why = usager.untold[untold ?? 'hidden']
    const isTold = isSignal || way === 'early' || needed !== null
    return [why, ...(isTold ? [moved] : []), ...(never ? [unmet] : [])].join(' ')
  }
  const { x, n, estimate } = share
  const level = fill(usager.level[verdict ?? 'none'], {
    share: fill(usager.share[stream], {
      share: formatPercent(estimate, locale),
      x: formatNumber(x, locale),
      n: formatNumber(n, locale),
    }),
    commitment: target,
  })
  // What nothing is said of beyond chance goes without saying, beside a target.
  const isSaid = isSignal || verdict === null || (verdict === 'unclear' && way === 'early')
  return [level, ...(never ? [usager.never.shown] : []), ...(isSaid ? [moved] : [])].join(' ')
}

/** Formats what became of the same offer for all: who is left behind, or dates kept and the gap. */
export function formatCommunHalf(said: SummaryService['commun'], locale: Locale): string {
  const { equality, kept, within } = said
  const left = formatBelow(said, locale)
  const isSignal = equality?.way === 'up' || equality?.way === 'down'
  const isQuiet = left.length === 0
  return [
    ...left,
    ...(kept && (isQuiet || kept.moved?.way === 'down') ? formatKept(kept, locale) : []),
    ...(within && (within.moved?.way === 'down' || (isQuiet && within.share < half))
      ? formatWithin(within, locale)
      : []),
    ...(isQuiet || isSignal ? [formatGapMoved(equality, locale)] : []),
  ].join(' ')
}

/** Formats who is left behind: territories below, then people who live under the floor. */
export function formatBelow(
  { below, reference, under_floor }: SummaryService['commun'],
  locale: Locale,
): string[] {
  const { commun } = summaryText[locale]
  return [
    ...(below.length > 0 && reference !== null
      ? [
          fill(pluralOf(below.length, commun.below[reference], locale), {
            places: formatNames(
              below.map(({ name }) => name),
              locale,
            ),
            gap: formatGapCounted(below[0]?.gap ?? 0, locale),
          }),
        ]
      : []),
    ...(under_floor === null
      ? []
      : [
          fill(commun.underFloor, {
            people: formatPercent(under_floor.people, locale),
            floor: formatExactNumber(under_floor.floor, locale, 'percent'),
            places: formatNames(under_floor.territories, locale),
          }),
        ]),
  ]
}

/** Below this share answered in time, delays are told. */
const half = 0.5

function formatKept(
  { x, n, moved }: NonNullable<SummaryService['commun']['kept']>,
  locale: Locale,
): string[] {
  const { none, one, other } = summaryText[locale].commun.kept
  const many = new Intl.PluralRules(intlTag(locale)).select(x) === 'one' ? one : other
  const said = fill(x === 0 ? none : many, {
    x: formatNumber(x, locale),
    n: formatNumber(n, locale),
  })
  return [said, ...formatFall(moved, locale)]
}

function formatWithin(
  { days, share, n, moved }: NonNullable<SummaryService['commun']['within']>,
  locale: Locale,
): string[] {
  const said = fill(formatCount(days, summaryText[locale].commun.within, locale), {
    share: formatPercent(share, locale),
    of: formatNumber(n, locale),
  })
  return [said, ...formatFall(moved, locale)]
}

/** Formats how far below: *53 points*. */
export function formatGapCounted(gap: number, locale: Locale): string {
  return formatCount(Math.round(gap * 100), summaryText[locale].points, locale)
}

/** Formats points without decimals: a summary is read, not computed with. */
export function formatGap(gap: number, locale: Locale): string {
  return formatPoints(Math.round(gap * 100) / 100, locale, false)
}

function formatGapMoved(equality: SummaryService['commun']['equality'], locale: Locale): string {
  const { commun } = summaryText[locale]
  if (equality === null) return commun.absent
  const { way, since, before, estimate } = equality
  const moved = fill(commun.way[way], {
    since: since === null ? '' : formatPeriod(since, locale),
  })
  if (way !== 'up' && way !== 'down') return moved
  if (before === null || estimate === null) return fill(commun.hidden, { moved })
  return fill(commun.figures, {
    moved,
    before: formatGap(before, locale),
    after: formatGap(estimate, locale),
  })
}

function pluralOf(n: number, sentence: Counted, locale: Locale): string {
  return sentence[new Intl.PluralRules(intlTag(locale)).select(n)] ?? sentence.other
}
