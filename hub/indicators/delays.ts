import type { Delays } from '#shared/contract/delays.ts'
import { fewestShown } from '#shared/statistics/disclosure.ts'
import {
  answeredWithin,
  kaplanMeier,
  type WaitCurve,
  waitQuantile,
} from '#shared/statistics/kaplan-meier.ts'
import type { DurationCount } from '../store/durations.ts'
import type { Indicator } from './indicator.ts'

/** How long requests take, those that still wait counted for what they have waited. */
export const delaysIndicator: Indicator = {
  id: 'delays',
  world: 'commun',
  guards: ['responsive', 'satisfied'],
  criteria: () => [],
  measure({ durations, norm }) {
    if (durations.length === 0) return null
    const curve = kaplanMeier(
      durations.flatMap(({ days, ended, n }) =>
        Array.from({ length: n }, () => ({ time: days, answered: ended })),
      ),
    )
    if (curve === null || curve.n < fewestShown) return { shares: [] }
    return { shares: [], delays: tell(curve, durations, norm) }
  },
}

function tell(curve: WaitCurve, durations: readonly DurationCount[], norm: number): Delays {
  const open = durations.filter((one) => one.open && one.days >= 0)
  const quantile = (q: number) => {
    const found = waitQuantile(curve, q)
    return found.reached ? { days: found.time, interval: found.interval } : null
  }
  const answered = norm > 0 ? answeredWithin(curve, norm) : null
  return {
    n: curve.n,
    open: open.reduce((all, { n }) => all + n, 0),
    faults: curve.faults,
    median: quantile(0.5),
    nine_in_ten: quantile(0.9),
    longest: curve.longest,
    oldest_open: open.length === 0 ? null : Math.max(...open.map(({ days }) => days)),
    within: answered && {
      days: norm,
      estimate: answered.share,
      interval: answered.interval,
    },
  }
}
