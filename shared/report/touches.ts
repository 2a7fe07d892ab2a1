import type { Circumstance } from '../contract/reporting/circumstance.ts'

/** Subject of a series. */
interface Shown {
  /** `null` for all services. */
  service: string | null
  /** `null` for all territories. */
  territory: string | null
  /** First day, `YYYY-MM-DD`. */
  from: string
  /** First day after it. */
  until: string
}

/** Returns the circumstances of a series: those of its days, its service and its place. */
export function touching(
  all: readonly Circumstance[],
  { service, territory, from, until }: Shown,
): Circumstance[] {
  const isIn = (own: readonly string[], one: string | null) =>
    own.length === 0 || one === null || own.includes(one)
  return all.filter(
    (one) =>
      one.from < until &&
      (one.until === null || one.until >= from) &&
      isIn(one.services, service) &&
      isIn(one.territories, territory),
  )
}
