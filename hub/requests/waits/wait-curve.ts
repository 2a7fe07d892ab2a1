import { kaplanMeier, type WaitCurve } from '#shared/statistics/kaplan-meier.ts'
import type { WaitCount } from './count-waits.ts'

/** Returns the distribution of waits, with open requests as censored observations. */
export function waitCurve(waits: readonly WaitCount[]): WaitCurve | null {
  return kaplanMeier(waits.map(({ days, ended, n }) => ({ time: days, answered: ended, n })))
}
