import type { Level } from '#shared/contract/agents/purpose.ts'
import type { Service } from '#shared/contract/catalogue/service.ts'
import type { Locale } from '#shared/text/locale.ts'
import type { ServiceDefinition } from '../../catalogue/services/service-definition.ts'
import type { Deps } from '../../platform/deps.ts'
import type { StoredRequest } from '../../requests/requests/requests-sql.ts'

/** Language, instant and level of an answer, with the services the organisation offers. */
export interface Reading extends ServiceDefinition, Pick<Deps, 'secret'> {
  locale: Locale
  now: Date
  level: Level
}

/** Finds the service of a request. */
export function serviceOf(
  { service: name }: Pick<StoredRequest, 'service'>,
  { services }: Pick<Reading, 'services'>,
): Service {
  const service = services.find((one) => one.service === name)
  if (!service) throw new Error(`No service is called ${name}`)
  return service
}
