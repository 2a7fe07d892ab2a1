import type { Service } from '#shared/contract/catalogue/service.ts'
import { defaultLocale } from '#shared/text/locale.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'

/** What was found out of a service that was read: a letter asks several times. */
const known = new WeakMap<Service, Map<UsagerLocale, UsagerLocale>>()

/**
 * The language in which an organisation tells of a service: the one wanted when all of it is written
 * in it, else French for the whole, so that nobody reads half a service in each.
 */
export function spokenByService(service: Service, wanted: UsagerLocale): UsagerLocale {
  const ofService = known.get(service) ?? new Map<UsagerLocale, UsagerLocale>()
  known.set(service, ofService)
  const spoken = ofService.get(wanted) ?? findSpoken(service, wanted)
  ofService.set(wanted, spoken)
  return spoken
}

function findSpoken(service: Service, wanted: UsagerLocale): UsagerLocale {
  const { name, norm, steps, adaptations, silence } = service
  const said = [
    name,
    norm.sentence,
    norm.cost,
    silence && 'remedy' in silence ? silence.remedy : undefined,
    ...steps.map(({ title }) => title),
    ...adaptations.flatMap(({ condition, ask, ...what }) => [what, condition, ask]),
  ]
  return said.every((one) => !one || one[wanted]) ? wanted : defaultLocale
}
