import type { WaitStep } from '#shared/contract/reporting/service-delays.ts'
import type { WaitCurve } from '#shared/statistics/kaplan-meier.ts'

/** Most steps of a drawn curve: no screen shows more. */
const most = 160

/** Simplifies a curve: it joins steps too small to see. */
export function thinSteps({ steps }: WaitCurve): WaitStep[] {
  let kept = 1
  return steps.flatMap(({ time, waiting }, at) => {
    const isLast = at === steps.length - 1
    if (!isLast && steps.length > most && kept - waiting < 1 / most) return []
    kept = waiting
    return [{ days: time, waiting }]
  })
}
