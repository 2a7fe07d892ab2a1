import { rakedFacts, type ServiceInvitations } from '#shared/contract/reporting/invitations.ts'
import { toThousandth } from '../figures/to-thousandth.ts'
import type { estimateShare } from './estimate.ts'

/** Describes the weighted share, and what weighted it; or why there is none. */
export function describeEstimate(
  found: ReturnType<typeof estimateShare>,
): ServiceInvitations['estimate'] {
  if (typeof found === 'string') return { told: 'nothing', because: found }
  const { estimate, interval, effective, raked, merged, trimmed } = found
  return {
    told: 'share',
    estimate: toThousandth(estimate),
    low: toThousandth(interval.low),
    high: toThousandth(interval.high),
    effective: Math.floor(effective),
    raked: rakedFacts.filter((fact) => raked.includes(fact)),
    merged: rakedFacts.filter((fact) => merged.some(({ margin }) => margin === fact)),
    trimmed,
  }
}
