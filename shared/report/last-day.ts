import type { WaitStep } from '../contract/reporting/service-delays.ts'

/** Share still waiting below which a curve ends. */
const few = 0.05

/**
 * Returns the last day of a survival axis: when nearly all have an answer, and at least one and a
 * half times the service standard, so that late ones are visible. It never exceeds the longest
 * known wait, unless the standard does.
 */
export function lastDay(steps: readonly WaitStep[], longest: number, norm: number | null): number {
  const nearlyAll = steps.find(({ waiting }) => waiting <= few)?.days ?? longest
  return Math.max(1, Math.ceil(nearlyAll), Math.ceil((norm ?? 0) * 1.5))
}
