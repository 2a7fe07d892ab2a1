import type { Share } from '../contract/share.ts'
import { mean } from './moments.ts'
import { share } from './share.ts'

/** How many promises were kept, and how late the others were. */
export interface PromiseRate {
  /** Promises kept of those due, with its interval. */
  kept: Share
  /** Mean days by which those not kept were late; `null` when all were kept. */
  meanLate: number | null
}

/**
 * Promises kept, among those due. A promise not yet fulfilled is late by the days since it was due;
 * one that is not yet due does not count.
 *
 * Source: share and Wilson's interval as in `share`; the mean is plain.
 * @param lateness of each promise due, in days; 0 or below when it was kept.
 */
export function promiseRate(lateness: readonly number[]): PromiseRate {
  if (!lateness.every(Number.isFinite))
    throw new RangeError('A promise is late by a number of days')
  const late = lateness.filter((days) => days > 0)
  return { kept: share(lateness.length - late.length, lateness.length), meanLate: mean(late) }
}
