import type { OwnSite } from '#shared/contract/catalogue/own-sites.ts'

/** An address that asks and is not registered, and how the hub came to know it. */
export interface UnknownOrigin {
  origin: string
  how: 'refused' | 'visited'
}

/** The addresses of a site that somebody may have forgotten: refused, or found by a visit. */
export function unknownOriginsOf({
  origins,
  refused,
  visit,
}: Pick<OwnSite, 'origins' | 'refused' | 'visit'>): UnknownOrigin[] {
  const line = visit?.lines.find(
    ({ check, why }) => check === 'allowed' && (why === 'not_registered' || why === 'redirected'),
  )
  const found: UnknownOrigin[] = [
    ...(refused ? [{ origin: refused.origin, how: 'refused' as const }] : []),
    ...(line ? [{ origin: line.words['origin'] ?? '', how: 'visited' as const }] : []),
  ]
  return found.filter(
    ({ origin }, at) =>
      origin !== '' &&
      !origins.includes(origin) &&
      found.findIndex((one) => one.origin === origin) === at,
  )
}
