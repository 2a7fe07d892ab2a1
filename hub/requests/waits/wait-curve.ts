import { kaplanMeier, type WaitCurve } from '#shared/statistics/kaplan-meier.ts'
import type { WaitCount } from './count-waits.ts'

/** How long requests wait, those still open counted for what they have waited. */
export function waitCurve(waits: readonly WaitCount[]): WaitCurve | null {
  return kaplanMeier(waits.map(({ days, ended, n }) => ({ time: days, answered: ended, n })))
}
