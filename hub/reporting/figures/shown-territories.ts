import type { Stream } from '#shared/contract/feedback/feedback.ts'
import { suppress } from '#shared/statistics/complementary-suppression.ts'
import { answersTo, ofStream } from './answers-to.ts'
import { countByTerritory, type TerritoryCount } from './by-territory.ts'
import { countAsked } from './count-asked.ts'
import { type Criterion, nameOf } from './criterion.ts'
import { disclosableTerritories, type PlaceMonth } from './disclosable-territories.ts'
import { fewestFor } from './fewest.ts'
import { isPeriodDisclosed } from './is-period-disclosed.ts'
import type { Known } from './known.ts'

/** Territories of one stream, and which of them may be told. */
export interface ShownTerritories {
  stream: Stream
  /** All that somebody answered from. */
  answered: readonly TerritoryCount[]
  /** Those that may be told. Whatever is told of territories is made of these alone. */
  shown: readonly TerritoryCount[]
  /** Answers that name none. */
  unlocated: number
}

/**
 * Territories that have enough answers, without those that a subtraction would bring back: from the
 * whole, what names no territory being a part of it; and outside, from other periods too.
 * @param period one of the two that are compared, or that of the report.
 */
export function shownTerritories(
  known: Known,
  stream: Stream,
  criterion: Criterion,
  period: string | null = known.period,
): ShownTerritories {
  const answered = countByTerritory(known, stream, criterion, period)
  const whole = countAsked(known, criterion, ofStream(stream), period)
  const located = answered.reduce((all, { n }) => all + n, 0)
  const unlocated = Math.max(0, whole.n - located)
  const isTold =
    known.audience === 'public' && period !== null
      ? toldOutside(known, stream, criterion, period)
      : toldInside(answered, unlocated, fewestFor(known))
  const shown = answered.filter(({ territory }) => isTold(territory))
  return { stream, answered, shown, unlocated }
}

/**
 * The stream that tells something of territories: of those who were invited, else of the button.
 * Whoever reads it is told which.
 */
export function disclosingStream(known: Known, criterion: Criterion): ShownTerritories {
  const invited = shownTerritories(known, 'invited', criterion)
  if (invited.shown.length > 0) return invited
  const open = shownTerritories(known, 'open', criterion)
  return open.shown.length > 0 || invited.answered.length === 0 ? open : invited
}

type IsTold = (territory: string) => boolean

function toldInside(
  answered: readonly TerritoryCount[],
  unlocated: number,
  fewest: number,
): IsTold {
  const cells = [...answered.map(({ n }) => n), ...(unlocated > 0 ? [unlocated] : [])]
  const [told = []] = suppress([cells], fewest)
  const hidden = new Set(
    answered.filter((_, at) => (told[at] ?? null) === null).map(({ territory }) => territory),
  )
  return (territory) => !hidden.has(territory)
}

/** Territories that are all located tell the whole by their sum: they are hidden with it. */
function toldOutside(known: Known, stream: Stream, criterion: Criterion, period: string): IsTold {
  if (!isPeriodDisclosed({ ...known, period }, [criterion], ofStream(stream))) return () => false
  const name = nameOf(criterion)
  const located = known.territoryMonths.filter(
    (one) => one.criterion === name && one.stream === stream,
  )
  const months = new Map<string, number>()
  for (const { month, n } of answersTo(known, known.asked, criterion, ofStream(stream)))
    months.set(month, (months.get(month) ?? 0) + n)
  for (const { month, n } of located) months.set(month, (months.get(month) ?? 0) - n)
  const nowhere = [...months].flatMap(([month, n]): PlaceMonth[] =>
    n > 0 ? [{ territory: null, month, n }] : [],
  )
  return disclosableTerritories([...located, ...nowhere], period, known.today, fewestFor(known))
}
