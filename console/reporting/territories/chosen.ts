import type { TerritoryCriterion } from '#shared/contract/reporting/territories.ts'
import { fragments } from '../../route/page.ts'

/** What is looked at: a service (`null`: the first with territories), by what, and when. */
export interface Chosen {
  service: string | null
  criterion: TerritoryCriterion
  /** The period that the address asks for; `null` for the usual one. */
  asked: string | null
}

/** Where the hub tells it of a period. */
export function routeOf({ service, criterion }: Chosen, period: string): string {
  const query = new URLSearchParams({ ...(service !== null && { service }), criterion, period })
  return `/v1/territories?${query}`
}

/** Where the hub tells one territory of a period. */
export function detailRouteOf(territory: string, service: string | null, period: string): string {
  const query = new URLSearchParams({ ...(service !== null && { service }), period })
  return `/v1/territories/${encodeURIComponent(territory)}?${query}`
}

/** The address of what is chosen, or of one of its territories. */
export function addressOf({ service, criterion, asked }: Chosen, territory: string | null = null) {
  const path = [fragments.territory, service, territory && encodeURIComponent(territory)]
  const query = new URLSearchParams({
    ...(criterion !== 'satisfied' && { critere: criterion }),
    ...(asked !== null && { periode: asked }),
  }).toString()
  return `${path.filter((one) => one !== null).join('/')}${query && `?${query}`}`
}
