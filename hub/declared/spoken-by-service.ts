import type { Service } from '#shared/contract/service.ts'
import { defaultLocale } from '#shared/text/locale.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'

/**
 * The language in which an organisation tells of a service: the one wanted when all of it is written
 * in it, else French for the whole, so that nobody reads half a service in each.
 */
export function spokenByService(service: Service, wanted: UsagerLocale): UsagerLocale {
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
