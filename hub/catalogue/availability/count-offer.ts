import type { Counted } from '#shared/statistics/newcombe.ts'
import type { AvailabilityFacts } from './availability-facts.ts'
import type { OfferMonth } from './offers-sql.ts'

/**
 * Counts days: those open as declared, or those whose next appointment was within the service
 * standard, out of all.
 */
export function countMonths(
  offered: AvailabilityFacts,
  kind: OfferMonth['kind'],
  place?: string,
): Counted {
  return offered.months
    .filter((one) => one.kind === kind && (place === undefined || one.place === place))
    .reduce((all, { x, n }) => ({ x: all.x + x, n: all.n + n }), { x: 0, n: 0 })
}

/** Counts days without a failure of the addresses of a service, out of all. */
export function countProbes(offered: AvailabilityFacts, address?: string): Counted {
  return offered.probes
    .filter((one) => address === undefined || one.address === address)
    .reduce((all, { x, n }) => ({ x: all.x + x, n: all.n + n }), { x: 0, n: 0 })
}
