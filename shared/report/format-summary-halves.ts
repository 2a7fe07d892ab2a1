import type { SummaryService } from '../contract/reporting/summary.ts'
import { fill } from '../text/fill.ts'
import type { Locale } from '../text/locale.ts'
import { type Counted, formatPercent } from '../text/numbers.ts'
import { summaryText } from '../text/site-owner/reporting/text.ts'
import { intlTag } from '../text/usager-locale.ts'
import { formatNames } from './format-names.ts'
import { formatExactNumber, formatNumber, formatPoints } from './format-numbers.ts'
import { formatPeriod } from './format-period.ts'

/** Formats what usagers say of one service, against what was promised. */
export function formatUsagerSaid(
  { stream, share, way, since, before, commitment, verdict, untold }: SummaryService['usager'],
  locale: Locale,
): string {
  const { usager } = summaryText[locale]
  if (untold === 'absent') return usager.absent
  if (untold === 'alone') return usager.notAlone
  if (share === null) return usager.hidden[untold === 'too_few' ? 'too_few' : way]
  const { x, n, estimate } = share
  const level = fill(usager.share[stream], {
    share: formatPercent(estimate, locale),
    x: formatNumber(x, locale),
    n: formatNumber(n, locale),
  })
  const promised = fill(usager.level[verdict ?? 'none'], {
    share: level,
    commitment: commitment === null ? '' : formatExactNumber(commitment, locale, 'percent'),
  })
  const signal = way === 'up' || way === 'down' ? way : null
  const moved = fill(signal && before === null ? usager.alone[signal] : usager.way[way], {
    before: before === null ? '' : formatPercent(before, locale),
    since: since === null ? '' : formatPeriod(since, locale),
  })
  return `${promised} ${moved}`
}

/** Formats what became of the same offer for all: at most who is below, whom it leaves, and the gap. */
export function formatCommunSaid(said: SummaryService['commun'], locale: Locale): string {
  const { commun } = summaryText[locale]
  const { below, reference, under_floor, way } = said
  const lines = [
    ...(below.length > 0 && reference !== null
      ? [
          fill(pluralOf(below.length, commun.below[reference], locale), {
            places: formatNames(
              below.map(({ name }) => name),
              locale,
            ),
            gap: formatGap(below[0]?.gap ?? 0, locale),
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
  const isSignal = way === 'up' || way === 'down'
  return [...lines, ...(lines.length === 0 || isSignal ? [formatGapMoved(said, locale)] : [])].join(
    ' ',
  )
}

/** Formats points without decimals: a summary is read, not computed with. */
export function formatGap(gap: number, locale: Locale): string {
  return formatPoints(Math.round(gap * 100) / 100, locale, false)
}

function formatGapMoved(
  { way, since, untold, spread }: SummaryService['commun'],
  locale: Locale,
): string {
  const { commun } = summaryText[locale]
  if (untold === 'absent') return commun.absent
  const moved = fill(commun.way[way], {
    since: since === null ? '' : formatPeriod(since, locale),
  })
  if (way !== 'up' && way !== 'down') return moved
  if (spread === null) return fill(commun.hidden, { moved })
  const { before, after } = spread
  return fill(commun.figures, {
    moved,
    before: formatGap(before, locale),
    after: formatGap(after, locale),
  })
}

function pluralOf(n: number, sentence: Counted, locale: Locale): string {
  return sentence[new Intl.PluralRules(intlTag(locale)).select(n)] ?? sentence.other
}
