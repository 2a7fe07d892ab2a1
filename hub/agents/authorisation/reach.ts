import type { Rights } from '#shared/contract/agents/agent.ts'
import type { ContextAsked } from '#shared/contract/agents/context.ts'
import type { Purpose } from '#shared/contract/agents/purpose.ts'
import type { Service } from '#shared/contract/catalogue/service.ts'

/** A service an agent may search, with its sector. */
interface Reached {
  service: string
  sector: string
  /** The agent sees it in full; otherwise in brief, and only with the usager present. */
  whole: boolean
}

/** All that one search may reach: the only place that decides which rows an agent may see. */
export interface Reach {
  organisation: string
  services: readonly Reached[]
}

/**
 * Computes the reach of a search: the services of the agent's sectors, or the ones they are limited
 * to. A purpose across sectors, with the usager present, adds every other sector in brief, at level
 * 1 at most.
 */
export function reachOf(
  { organisation, sectors, services: held }: Rights,
  purpose: Pick<Purpose, 'across'>,
  { present = false, level }: Pick<ContextAsked, 'present' | 'level'>,
  services: readonly Pick<Service, 'service' | 'sector'>[],
): Reach {
  return {
    organisation,
    services: services.flatMap(({ service, sector }): Reached[] => {
      const isOwn = sectors.includes(sector)
      if (isOwn) return !held || held.includes(service) ? [{ service, sector, whole: true }] : []
      return purpose.across && present && level < 2 ? [{ service, sector, whole: false }] : []
    }),
  }
}

/** Lists the sectors of a reach, each once. */
export function sectorsOf({ services }: Reach): string[] {
  return [...new Set(services.map(({ sector }) => sector))]
}
