import type { TerritoryCriterion } from '#shared/contract/reporting/territories.ts'

/** What is looked at: a service (`null`: the first with territories), by what, and when. */
export interface Chosen {
  service: string | null
  criterion: TerritoryCriterion
  period: string | null
}

/** Where the hub tells it. */
export function addressOf({ service, criterion, period }: Chosen): string {
  const asked = new URLSearchParams({
    ...(service !== null && { service }),
    criterion,
    ...(period !== null && { period }),
  })
  return `/v1/territories?${asked}`
}
