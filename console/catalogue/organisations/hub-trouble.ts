import type { OwnSite } from '#shared/contract/catalogue/own-sites.ts'

/**
 * What keeps browsers from a hub at this address, whatever a page holds: it answers its own machine
 * alone, or its pages are https and it is not; `null` for nothing.
 * @param hub origin of the hub
 */
export function hubTrouble(
  hub: string,
  { origins }: Pick<OwnSite, 'origins'>,
): 'local' | 'notSecure' | null {
  const { protocol, hostname } = new URL(hub)
  if (isLocal(hostname))
    return origins.every((one) => isLocal(new URL(one).hostname)) ? null : 'local'
  return protocol === 'http:' && origins.some((one) => one.startsWith('https:'))
    ? 'notSecure'
    : null
}

const isLocal = (host: string) =>
  host === 'localhost' || host === '[::1]' || host.startsWith('127.')
