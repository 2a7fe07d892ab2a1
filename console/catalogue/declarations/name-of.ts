import type { Declarations } from '#shared/contract/catalogue/declaration.ts'
import type { Locale } from '#shared/text/locale.ts'

/** What a service is called; `null` for all of them. */
export function nameOf(
  { services }: Declarations,
  service: string | null,
  locale: Locale,
): string | null {
  if (service === null) return null
  return services.find((one) => one.service === service)?.name[locale] ?? service
}
