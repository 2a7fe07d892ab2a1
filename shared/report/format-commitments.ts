import type { Delays } from '../contract/reporting/delays.ts'
import type { Figure, ServiceIndicators } from '../contract/reporting/indicators.ts'
import type { SummaryService } from '../contract/reporting/summary.ts'
import type { World } from '../contract/reporting/world.ts'
import { fill } from '../text/fill.ts'
import { type Locale, localise } from '../text/locale.ts'
import { formatCount, formatPercent } from '../text/numbers.ts'
import { commitmentsText } from '../text/site-owner/reporting/commitments.ts'
import { summaryText } from '../text/site-owner/reporting/summary.ts'
import { formatBase, formatExactNumber } from './format-numbers.ts'
import { formatBelow } from './format-summary-halves.ts'

/** Whether a commitment is kept; `null` where nothing is committed to, or nothing is told. */
export type CommitmentVerdict = 'kept' | 'missed' | 'unclear' | null

/** One figure against its commitment, in words. */
export interface FormattedCommitment {
  key: string
  world: World
  /** A share as a large figure; `null` where words alone tell it. */
  percent: string | null
  /** What the percentage is of: *de dates annoncées tenues*. */
  name: string
  /** *3 sur 7*; empty where nothing is counted. */
  base: string
  /** What was committed to. */
  owed: string
  verdict: CommitmentVerdict
  /** The same on one line, which stands alone. */
  said: string
  /** What is missing to the commitment, from 0 to 1. */
  gap: number
}

/** What a service owes and did: one figure per world, then all else. */
export interface ServiceCommitments {
  service: string
  name: string
  usager: FormattedCommitment
  commun: FormattedCommitment
  /** All else that is due to all, the furthest from what is owed first. */
  others: readonly FormattedCommitment[]
}

/** Returns whether a commitment is missed, or may be. */
export function isMissed({ verdict }: FormattedCommitment): boolean {
  return verdict === 'missed' || verdict === 'unclear'
}

/** Registers of which every case is owed, in the order in which one is the figure of its world. */
const registers = ['promises_kept', 'uptime', 'hours_kept', 'next_slot'] as const

/**
 * Formats a service against what was committed to. The figure of what is due to all is the dates
 * announced, then the time limit, then the offer: the same every month.
 */
export function formatCommitments(
  { pairs }: Pick<ServiceIndicators, 'pairs'>,
  told: SummaryService,
  locale: Locale,
): ServiceCommitments {
  const figures = pairs.flatMap(({ commun }) => (commun.told === 'figure' ? [commun.figure] : []))
  const figureOf = (id: string) => figures.find(({ indicator }) => indicator === id)
  const [dates, ...offer] = registers.map((id) => formatRegister(id, figureOf(id), locale))
  const delays = formatWithin(figureOf('delays')?.delays, locale)
  const owed = [dates, delays, ...offer].filter((one) => one != null)
  const [commun = untold(locale), ...others] = owed
  return {
    service: told.service,
    name: localise(told.name, locale),
    usager: formatSatisfied(told.usager, locale),
    commun,
    others: [...others, ...formatPeople(figureOf('under_floor'), told.commun, locale)].sort(
      (one, other) => other.gap - one.gap,
    ),
  }
}

function formatSatisfied(
  { stream, share, commitment, verdict, never, untold }: SummaryService['usager'],
  locale: Locale,
): FormattedCommitment {
  const text = commitmentsText[locale].satisfied
  const because = summaryText[locale].usager.untold[untold ?? 'hidden']
  const percent = share && formatPercent(share.estimate, locale)
  return {
    key: 'satisfied',
    world: 'usager',
    percent,
    name: share ? text[stream] : because,
    base: share ? formatBase(share, locale) : '',
    owed:
      commitment === null
        ? text.none
        : fill(text.owed, { commitment: formatExactNumber(commitment, locale, 'percent') }),
    verdict: verdict === 'held' ? 'kept' : (verdict ?? (never ? 'missed' : null)),
    said: share
      ? `${percent} ${text[stream]} (${formatBase(share, locale)})`
      : because.replace(/\.$/, ''),
    gap: share && commitment !== null ? Math.max(0, commitment - share.estimate) : 0,
  }
}

function formatRegister(
  key: (typeof registers)[number],
  figure: Figure | undefined,
  locale: Locale,
): FormattedCommitment | null {
  const share = figure?.shares[0]?.share
  if (share?.told !== 'register') return null
  const { name, owed, said } = commitmentsText[locale][key]
  const { x, n, estimate } = share
  return {
    key,
    world: 'commun',
    percent: formatPercent(estimate, locale),
    name,
    base: formatBase(share, locale),
    owed,
    verdict: x === n ? 'kept' : 'missed',
    said: fill(x === 0 ? said.none : said.other, { x, n }),
    gap: 1 - estimate,
  }
}

/** Formats requests answered within the time limit, with how long half of them took. */
function formatWithin(delays: Delays | undefined, locale: Locale): FormattedCommitment | null {
  if (!delays?.within) return null
  const { within, n, median, longest, unit } = delays
  const text = commitmentsText[locale].delays
  const daysOf = (days: number) => formatCount(days, text.units[unit], locale)
  const days = daysOf(within.days)
  const percent = formatPercent(within.estimate, locale)
  const base = formatCount(n, text.base, locale)
  const said = fill(text.said, { days, share: percent, base })
  return {
    key: 'delays',
    world: 'commun',
    percent,
    name: fill(text.name, { days }),
    base,
    owed: fill(text.owed, { days }),
    verdict: within.estimate < 1 ? 'missed' : 'kept',
    said: fill(median === null ? text.over : text.median, {
      said,
      median: daysOf(median?.days ?? longest),
    }),
    gap: 1 - within.estimate,
  }
}

/**
 * Formats who is left behind: territories below, and people who live under the floor. Where chance
 * may explain that they are, it says so.
 */
function formatPeople(
  figure: Figure | undefined,
  commun: SummaryService['commun'],
  locale: Locale,
): FormattedCommitment[] {
  const line = { ...untold(locale), name: '' }
  const [worst] = commun.below
  const gap = Math.max(worst?.gap ?? 0, commun.under_floor?.people ?? 0)
  const sure = formatBelow(commun, locale).map((said, at) => ({
    ...line,
    key: `left-${at}`,
    said: said.replace(/\.$/, ''),
    verdict: 'missed' as const,
    gap,
  }))
  const { raw = 0, floor = 0 } = figure?.under_floor ?? {}
  if (raw === 0 || commun.under_floor !== null) return sure
  const said = fill(commitmentsText[locale].under_floor, {
    people: formatPercent(raw, locale),
    floor: formatExactNumber(floor, locale, 'percent'),
  })
  return [...sure, { ...line, key: 'under_floor', said, verdict: 'unclear', gap: 0 }]
}

function untold(locale: Locale): FormattedCommitment {
  const { untold: name } = commitmentsText[locale]
  const nothing = { percent: null, base: '', owed: '', verdict: null, gap: 0 }
  return { key: 'untold', world: 'commun', ...nothing, name, said: name }
}
