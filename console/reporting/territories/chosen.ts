import type { TerritoryCriterion } from '#shared/contract/reporting/territories.ts'
import { fragments } from '../../route/page.ts'

/** What is looked at: a service (`null`: the first with territories), by what, and when. */
export interface Chosen {
  service: string | null
  criterion: TerritoryCriterion
  period: string | null
}

/** Where the hub tells it. */
export function routeOf({ service, criterion, period }: Chosen): string {
  const asked = new URLSearchParams({
    ...(service !== null && { service }),
    criterion,
    ...(period !== null && { period }),
  })
  return `/v1/territories?${asked}`
}

/** The address of what is chosen, or of one of its territories. */
export function addressOf({ service, criterion, period }: Chosen, territory: string | null = null) {
  const path = [fragments.territory, service, territory && encodeURIComponent(territory)]
  const asked = new URLSearchParams({
    ...(criterion !== 'satisfied' && { critere: criterion }),
    ...(period !== null && { periode: period }),
  }).toString()
  return `${path.filter((one) => one !== null).join('/')}${asked && `?${asked}`}`
}
