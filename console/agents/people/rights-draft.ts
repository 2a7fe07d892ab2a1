import * as z from 'zod'
import { role } from '#shared/contract/agents/agent.ts'
import type { RightsPut } from '#shared/contract/agents/people.ts'
import type { ServiceList } from '#shared/contract/catalogue/service-version.ts'
import type { PeopleText } from '#shared/text/site-owner/agents/people-fr.ts'

/** The services of the organisation, in their order. */
export type Offered = ServiceList['services']

/** Rights as they are chosen. */
export const rightsDraft = z.strictObject({
  role: z.union([role, z.literal('')]),
  /** Every service, today and later. */
  all: z.boolean(),
  services: z.array(z.string()),
  /** The service they work for; empty for none. */
  service: z.string(),
})

export type RightsDraft = z.infer<typeof rightsDraft>

export const emptyRights: RightsDraft = { role: '', all: false, services: [], service: '' }

/** Rights that somebody has, as they would be chosen. */
export function draftOf(rights: RightsPut, offered: Offered): RightsDraft {
  const { role, sectors, services, service } = rights
  const isSeen = (one: Offered[number]) =>
    sectors?.includes(one.sector) && (services === null || services.includes(one.service))
  return {
    role,
    all: sectors === null,
    services: offered.filter(isSeen).map((one) => one.service),
    service: service ?? '',
  }
}

/** Another role is chosen: an agent sees chosen services, everybody else all until some are chosen. */
export function withRole(draft: RightsDraft, role: RightsDraft['role']): Partial<RightsDraft> {
  return draft.services.length > 0 ? { role } : { role, all: role !== 'agent' }
}

/** What is wrong with rights, by place. */
export function findFaults({ role, all, services }: RightsDraft, words: PeopleText['form']) {
  return {
    '/role': role === '' && words.fault.role,
    '/services': role === 'agent' && !all && services.length === 0 && words.fault.services,
  }
}

/**
 * Rights as they are sent. Where every service of its sectors is chosen, the sectors say so: a
 * service that is declared there later is seen as well.
 */
export function rightsOf(draft: RightsDraft, offered: Offered): RightsPut {
  const role = draft.role === '' ? 'agent' : draft.role
  const chosen = offered.filter(({ service }) => draft.all || draft.services.includes(service))
  const [only] = chosen
  const service = chosen.length === 1 && only ? only.service : draft.service || null
  if (draft.all) return { role, service, sectors: null, services: null }
  const sectors = [...new Set(chosen.map(({ sector }) => sector))]
  const isWhole = chosen.length === offered.filter(({ sector }) => sectors.includes(sector)).length
  return { role, service, sectors, services: isWhole ? null : chosen.map((one) => one.service) }
}
