/** What happened over some days, to some services, in some territories; none named means all. */
export interface ServiceEvent {
  from: string
  /** Last day; `null` while it goes on. */
  until: string | null
  services: readonly string[]
  territories: readonly string[]
}

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

/** Returns what happened during a series: in its days, to its service, in its place. */
export function touching<One extends ServiceEvent>(
  all: readonly One[],
  { service, territory, from, until }: Shown,
): One[] {
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
