import type { WebStream } from '#shared/contract/stream.ts'
import { suppress } from '#shared/statistics/complementary-suppression.ts'
import { answersTo, ofStream } from './answers-to.ts'
import { countByTerritory, type TerritoryCount } from './by-territory.ts'
import { countAsked } from './count-asked.ts'
import { type Criterion, nameOf } from './criterion.ts'
import { disclosableTerritories, type PlaceMonth } from './disclosable-territories.ts'
import { fewestFor } from './fewest.ts'
import { isPeriodDisclosed } from './is-period-disclosed.ts'
import type { Known } from './known.ts'
import { settledPlace } from './settled-of.ts'

/** Territories of one stream, and the disclosable ones. */
export interface ShownTerritories {
  stream: WebStream
  /** Every territory with an answer. */
  answered: readonly TerritoryCount[]
  /** Disclosable territories. Every figure about territories uses these alone. */
  shown: readonly TerritoryCount[]
  /** Answers without a territory. */
  unlocated: number
}

/**
 * Selects the territories with enough answers, except those that a subtraction from the total would
 * give back, or outside from other periods. Answers without a territory count in the total.
 * @param period one of the two compared periods, or that of the report
 */
export function shownTerritories(
  known: Known,
  stream: WebStream,
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

/** When every territory is located, their sum gives the total: hide them together. */
function toldOutside(
  known: Known,
  stream: WebStream,
  criterion: Criterion,
  period: string,
): IsTold {
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
  const settled = settledPlace(known, stream, criterion)
  const all = [...located, ...nowhere]
  return disclosableTerritories(all, period, known.today, fewestFor(known), settled)
}
