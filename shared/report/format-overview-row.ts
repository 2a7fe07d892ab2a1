import { isWhole } from '../calendar/inside-period.ts'
import type { OverviewService } from '../contract/reporting/overview.ts'
import type { SummaryMoved } from '../contract/reporting/summary.ts'
import { fill } from '../text/fill.ts'
import type { Locale } from '../text/locale.ts'
import { formatCount, formatPercent } from '../text/numbers.ts'
import { homeText } from '../text/site-owner/reporting/home.ts'
import { summaryText } from '../text/site-owner/reporting/summary.ts'
import { formatBase, formatExactNumber, formatInterval } from './format-numbers.ts'
import { formatShortMonth } from './format-period.ts'
import { formatCommunHalf, formatGapCounted } from './format-summary-halves.ts'
import type { FormattedIcon } from './line.ts'

/** One world of a service on one row: its figure, and what one may say of it. */
export interface FormattedCell {
  /** What it counts: *Dates annoncées tenues*. */
  name: string
  /** *84 %*; `null` where there is no figure, and `lines` say why. */
  value: string | null
  lines: string[]
  /** The commitment is missed. */
  isMissed: boolean
  icon: FormattedIcon | null
  /** What the small chart draws, in words; `null` of no month. */
  months: string | null
}

/** Both worlds of a service on one row. */
export interface FormattedRow {
  usager: FormattedCell
  commun: FormattedCell
}

/** Formats the row of a service. @param period what its figures are of */
export function formatOverviewRow(
  service: OverviewService,
  period: string,
  locale: Locale,
): FormattedRow {
  const { months } = service
  return {
    usager: {
      ...usagerOf(service, locale),
      months: monthsOf(
        months.map(({ month, usager }) => ({ month, counted: usager })),
        locale,
      ),
    },
    commun: {
      ...communOf(service, period, locale),
      months: monthsOf(
        months.map(({ month, commun }) => ({ month, counted: commun })),
        locale,
      ),
    },
  }
}

type Cell = Omit<FormattedCell, 'months'>

function usagerOf({ usager, change, before }: OverviewService, locale: Locale): Cell {
  const { share, untold, commitment, verdict, never } = usager
  const words = homeText[locale].services
  const icon = change?.told === 'chart' ? iconOf(change.signal, locale) : null
  if (share === null)
    return {
      name: words.of.usager,
      value: null,
      lines: [summaryText[locale].usager.untold[untold ?? 'hidden']],
      isMissed: never,
      icon: null,
    }
  const target = commitment === null ? null : formatExactNumber(commitment, locale, 'percent')
  const gap = formatGapCounted((commitment ?? 0) - share.estimate, locale)
  const stands = never ? 'never' : (verdict ?? 'unclear')
  return {
    name: words.of.usager,
    value: formatPercent(share.estimate, locale),
    lines: [
      `${formatBase(share, locale)}, ${formatInterval(share, locale)}`,
      ...(target === null ? [] : [fill(words.verdict[stands], { commitment: target, gap })]),
      ...earlierOf(before, before?.share ?? null, locale),
    ],
    isMissed: verdict === 'missed',
    icon,
  }
}

function communOf(
  { commun, usager, before }: OverviewService,
  period: string,
  locale: Locale,
): Cell {
  const { kept, within } = commun
  const words = homeText[locale].services
  const bare = { name: words.of.commun, isMissed: false, icon: null }
  if (kept !== null) {
    return {
      ...bare,
      value: formatPercent(kept.n === 0 ? 0 : kept.x / kept.n, locale),
      lines: [formatBase(kept, locale), ...earlierOf(before, before?.kept ?? null, locale)],
      icon: kept.moved && iconOf(kept.moved.way, locale),
    }
  }
  if (within !== null)
    return {
      ...bare,
      name: words.of.within,
      value: formatPercent(within.share, locale),
      lines: [
        fill(formatCount(within.n, words.within, locale), {
          delay: formatCount(within.days, words.days, locale),
        }),
      ],
    }
  const isSilent = usager.untold === 'alone' || !isWhole(period)
  return {
    ...bare,
    value: null,
    lines: [words.noDate, ...(isSilent ? [] : [formatCommunHalf(commun, locale)])],
  }
}

function iconOf(way: SummaryMoved['way'], locale: Locale): FormattedIcon | null {
  const { ways } = homeText[locale].services
  return way === 'early' || way === 'too_few' ? null : { icon: way, said: ways[way] }
}

function earlierOf(
  before: OverviewService['before'],
  counted: { x: number; n: number } | null,
  locale: Locale,
): string[] {
  if (before === null) return []
  const { yearBefore, noYearBefore } = homeText[locale].services
  if (counted === null) return [noYearBefore]
  const share = formatPercent(counted.x / counted.n, locale)
  return [fill(yearBefore, { share, base: formatBase(counted, locale) })]
}

function monthsOf(
  months: readonly { month: string; counted: { x: number; n: number } | null }[],
  locale: Locale,
): string | null {
  const told = months.flatMap(({ month, counted }) =>
    counted === null
      ? []
      : [
          {
            month: formatShortMonth(month, locale),
            share: formatPercent(counted.x / counted.n, locale),
          },
        ],
  )
  const [first, last] = [told[0], told.at(-1)]
  if (!first || !last) return null
  return fill(homeText[locale].services.months, {
    list: told.map(({ month, share }) => `${month} ${share}`).join(', '),
  })
}
