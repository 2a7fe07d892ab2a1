import type { Service } from '#shared/contract/catalogue/service.ts'
import { defaultLocale } from '#shared/text/locale.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'

/** Cache per service: a letter needs it several times. */
const known = new WeakMap<Service, Map<UsagerLocale, UsagerLocale>>()

/**
 * Returns the language of an organisation's texts about a service: the wanted one when all texts
 * exist in it, else French for all of them. So no text mixes two languages.
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
