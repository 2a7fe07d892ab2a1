import type { Delays } from '#shared/contract/reporting/delays.ts'
import { fewestShown } from '#shared/statistics/disclosure.ts'
import { answeredWithin, type WaitCurve, waitQuantile } from '#shared/statistics/kaplan-meier.ts'
import type { WaitCount } from '../../requests/waits/count-waits.ts'
import { waitCurve } from '../../requests/waits/wait-curve.ts'
import type { Known } from './known.ts'

/** Describes the waiting times of requests with their survival curve; `null` when too few. */
export function describeDelays(
  waits: readonly WaitCount[],
  norm: Known['norm'],
): { delays: Delays; curve: WaitCurve } | null {
  const curve = waitCurve(waits)
  if (curve === null || curve.n < fewestShown) return null
  return { delays: tell(curve, waits, norm), curve }
}

function tell(curve: WaitCurve, waits: readonly WaitCount[], norm: Known['norm']): Delays {
  const open = waits.filter((one) => one.open && one.days >= 0)
  const quantile = (q: number) => {
    const found = waitQuantile(curve, q)
    return found.reached ? { days: found.time } : null
  }
  const answered = norm.days === null ? null : answeredWithin(curve, norm.days)
  return {
    unit: norm.unit,
    n: curve.n,
    open: open.reduce((all, { n }) => all + n, 0),
    faults: curve.faults,
    median: quantile(0.5),
    nine_in_ten: quantile(0.9),
    longest: curve.longest,
    oldest_open: open.length === 0 ? null : Math.max(...open.map(({ days }) => days)),
    within:
      norm.days === null || answered === null
        ? null
        : { days: norm.days, estimate: answered.share },
  }
}
