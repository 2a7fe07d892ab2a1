import type { WaitStep } from '../contract/reporting/service-delays.ts'

/** Below this share who still waits, a curve says little more. */
const few = 0.05

/**
 * The last day of an axis of waiting: when nearly all have their answer, and half as long again as the
 * norm at least, so that what is late is seen; never beyond the longest wait that is known, but for
 * the norm.
 */
export function lastDay(steps: readonly WaitStep[], longest: number, norm: number | null): number {
  const nearlyAll = steps.find(({ waiting }) => waiting <= few)?.days ?? longest
  return Math.max(1, Math.ceil(nearlyAll), Math.ceil((norm ?? 0) * 1.5))
}
