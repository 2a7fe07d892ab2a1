import type { WaitStep } from '#shared/contract/reporting/service-delays.ts'
import type { WaitCurve } from '#shared/statistics/kaplan-meier.ts'

/** Steps a drawing may have at most, roughly: no screen shows more. */
const most = 160

/** The steps of a curve as they are drawn: those too small to be seen are left to the next. */
export function thinSteps({ steps }: WaitCurve): WaitStep[] {
  let kept = 1
  return steps.flatMap(({ time, waiting }, at) => {
    const isLast = at === steps.length - 1
    if (!isLast && steps.length > most && kept - waiting < 1 / most) return []
    kept = waiting
    return [{ days: time, waiting }]
  })
}
