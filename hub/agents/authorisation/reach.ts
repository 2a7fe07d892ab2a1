import type { Rights } from '#shared/contract/agents/agent.ts'
import type { ContextAsked } from '#shared/contract/agents/context.ts'
import type { Purpose } from '#shared/contract/agents/purpose.ts'
import type { Service } from '#shared/contract/catalogue/service.ts'

/** A service somebody may look into, with its sector. */
interface Reached {
  service: string
  sector: string
  /** Shown whole; else in a few words, and only with its usager present. */
  whole: boolean
}

/** All that one look may reach: the one place that says which rows an agent may be shown. */
export interface Reach {
  organisation: string
  services: readonly Reached[]
}

/**
 * What a look reaches: the services of the agent's sectors, those they are held to where there are
 * any; and, for a purpose that goes across with the usager present, every other sector in a few words,
 * at level 1 at most.
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

/** The sectors of a reach, each once. */
export function sectorsOf({ services }: Reach): string[] {
  return [...new Set(services.map(({ sector }) => sector))]
}
