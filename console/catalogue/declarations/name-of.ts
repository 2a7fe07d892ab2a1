import { nameService } from '#shared/catalogue/name-service.ts'
import type { Declarations } from '#shared/contract/catalogue/declaration.ts'
import type { Locale } from '#shared/text/locale.ts'

/** What a service is called; `null` for all of them. */
export function nameOf(
  { services }: Declarations,
  service: string | null,
  locale: Locale,
): string | null {
  if (service === null) return null
  return nameService(services, service, locale)
}
