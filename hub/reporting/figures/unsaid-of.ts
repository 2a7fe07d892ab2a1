import type { Unsaid } from '#shared/contract/figures/change.ts'
import { firstPeriodWith, type Pointed } from './charted.ts'

/** Describes why a chart says nothing. */
export function unsaidOf({
  at,
  grouped,
  recalibrated,
  pace,
  points,
}: Pointed<{ period: string; leftOut: boolean }>): Unsaid {
  const usable = points.filter(({ period, leftOut }) => period !== at && !leftOut).length
  const isLast = points.at(-1)?.period === at
  // The reference begins after the period: nothing stands before it, and it is not tested.
  const isBefore = at < recalibrated.from
  return {
    told: 'nothing',
    because: pace !== null ? 'rare' : isLast || isBefore ? 'early' : 'too_few',
    at,
    grouped,
    points: usable,
    recalibrated,
    speaks: pace === null ? firstPeriodWith(isBefore ? recalibrated.from : at, usable) : null,
    pace,
  }
}
