import { type Locale, type Localised, localise } from '../text/locale.ts'

/** Returns the name of a service among some, or its slug where it is not among them. */
export function nameService(
  services: readonly { service: string; name: Localised }[],
  service: string,
  locale: Locale,
): string {
  const known = services.find((one) => one.service === service)
  return known ? localise(known.name, locale) : service
}
