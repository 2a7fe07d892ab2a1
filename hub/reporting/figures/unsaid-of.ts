import type { Unsaid } from '#shared/contract/figures/change.ts'
import { type Charted, firstPeriodWith } from './charted.ts'

/** Describes why a chart says nothing. @param usable its earlier points that may be a reference */
export function unsaidOf(
  { at, grouped, recalibrated, pace }: Omit<Charted<unknown>, 'periods'>,
  { usable, isLast }: { usable: number; isLast: boolean },
): Unsaid {
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
