import type { RegisterShare } from '../contract/share.ts'
import { mean } from './moments.ts'
import { shareOfRegister } from './share.ts'

/** How many promises were kept, and how late the others were. */
export interface PromiseRate {
  /** Promises kept of those due: all are known, there is no interval. */
  kept: RegisterShare
  /** Mean days by which those not kept were late; `null` when all were kept. */
  meanLate: number | null
}

/**
 * Promises kept, among those due. A promise not yet fulfilled is late by the days since it was due;
 * one that is not yet due does not count.
 *
 * Source: both are plain.
 * @param lateness of each promise due, in days; 0 or below when it was kept.
 */
export function promiseRate(lateness: readonly number[]): PromiseRate {
  if (!lateness.every(Number.isFinite))
    throw new RangeError('A promise is late by a number of days')
  const late = lateness.filter((days) => days > 0)
  return {
    kept: shareOfRegister(lateness.length - late.length, lateness.length),
    meanLate: mean(late),
  }
}
