import type { LookupAddress } from 'node:dns'
import { isIP } from 'node:net'
import type { NotReached } from './failure.ts'
import { isInside, isPublic, type Network } from './networks.ts'

/** The resolver of names, and the private networks that the hub may contact. */
export interface Reach {
  resolve(host: string): Promise<readonly LookupAddress[]>
  networks: readonly Network[]
}

/** The addresses that the hub may contact. */
export interface Reached {
  addresses: readonly LookupAddress[]
}

/**
 * Resolves the URL of a stranger and checks its addresses (protection against SSRF). Every address
 * of the name must be allowed. The connection must use one of the returned addresses, without a
 * second DNS resolution.
 */
export async function reach(
  url: URL,
  { resolve, networks }: Reach,
): Promise<Reached | { failure: NotReached }> {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const addresses = await addressesOf(host, resolve)
  if (addresses.length === 0) return { failure: { why: 'unresolved', host } }
  const unlisted = addresses.filter(({ address }) => !isInside(address, networks))
  const hidden = unlisted.find(({ address }) => !isPublic(address))
  if (hidden) return { failure: { why: 'private_address', host, address: hidden.address } }
  if (url.protocol !== 'https:' && unlisted.length > 0)
    return { failure: { why: 'not_https', host } }
  return { addresses }
}

async function addressesOf(host: string, resolve: Reach['resolve']) {
  const family = isIP(host)
  if (family !== 0) return [{ address: host, family }]
  try {
    const found = await resolve(host)
    return found.every(({ address }) => isIP(address) !== 0) ? found : []
  } catch {
    return []
  }
}
