import type { Service } from '#shared/contract/service.ts'
import { defaultLocale } from '#shared/text/locale.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'

/**
 * The language in which an organisation tells of a service: the one wanted when all of it is written
 * in it, else French for the whole, so that nobody reads half a service in each.
 */
export function spokenByService(service: Service, wanted: UsagerLocale): UsagerLocale {
  const { name, norm, steps, adaptations } = service
  const said = [name, norm.sentence, ...steps.map(({ title }) => title), ...adaptations]
  return said.every((one) => one[wanted]) ? wanted : defaultLocale
}
