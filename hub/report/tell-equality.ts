import type { EqualityMoved } from '#shared/contract/equality.ts'
import type { Stream } from '#shared/contract/feedback.ts'
import { z95 } from '#shared/statistics/reach.ts'
import { type Between, betweenTerritories } from './between-territories.ts'
import type { TerritoryCount } from './by-territory.ts'
import type { Criterion } from './criterion.ts'
import type { Known } from './known.ts'
import { toThousandth } from './round.ts'
import { shownTerritories } from './shown-territories.ts'

/** Fewest territories of which one may say that they became more equal: of two, one tells the other. */
const fewestTerritories = 3

/**
 * What moved between territories: how far they lie apart, without the noise of few answers. Not how
 * many are under a floor, since a fall of all alike is no fall of equality.
 * @returns `null` outside the house, and while the later period is not over
 */
export function tellEquality(known: Known, criterion: Criterion): EqualityMoved | null {
  if (known.compared === null || known.audience === 'public') return null
  const { before: from, after: to } = known.compared
  for (const stream of ['invited', 'open'] as const) {
    const sides = comparable(known, stream, criterion, { from, to })
    if (sides !== null) return compare(stream, sides, { from, to })
  }
  return { told: 'nothing', because: 'too_few', from, to }
}

interface Sides {
  before: TerritoryCount[]
  after: TerritoryCount[]
}

interface Periods {
  from: string
  to: string
}

/** The territories that are told in both periods, in the same order; `null` when they are too few. */
function comparable(
  known: Known,
  stream: Stream,
  criterion: Criterion,
  { from, to }: Periods,
): Sides | null {
  const later = new Map(
    shownTerritories(known, stream, criterion, to).shown.map((one) => [one.territory, one]),
  )
  const { shown } = shownTerritories(known, stream, criterion, from)
  const before = shown.filter(({ territory }) => later.has(territory))
  const after = before.flatMap(({ territory }) => later.get(territory) ?? [])
  return before.length < fewestTerritories ? null : { before, after }
}

function compare(stream: Stream, { before, after }: Sides, between: Periods): EqualityMoved {
  const isCounted = after.every(({ population }) => population !== null)
  const weigh = ({ x, n, population }: TerritoryCount) => ({
    x,
    n,
    weight: isCounted ? (population ?? 0) : 1,
  })
  const earlier = betweenTerritories(before.map(weigh))
  const later = betweenTerritories(after.map(weigh))
  if (earlier === null || later === null) return { told: 'nothing', because: 'too_few', ...between }
  if (earlier.low <= 0 && later.low <= 0) return { told: 'nothing', because: 'alike', ...between }
  const difference = later.variance - earlier.variance
  const reach = z95 * Math.sqrt(earlier.error + later.error)
  return {
    told: 'change',
    of: isCounted ? 'people' : 'territories',
    stream,
    ...between,
    territories: after.length,
    before: spreadOf(earlier),
    after: spreadOf(later),
    direction: difference + reach < 0 ? 'up' : difference - reach > 0 ? 'down' : 'unclear',
  }
}

/** The same as standard deviations. */
function spreadOf({ variance, low, high }: Between) {
  const root = (one: number) => toThousandth(Math.sqrt(Math.max(0, one)))
  return { estimate: root(variance), low: root(low), high: root(high) }
}
