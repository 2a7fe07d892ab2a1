import type { LookupAddress } from 'node:dns'
import { isIP } from 'node:net'
import type { NotReached } from './failure.ts'
import { isInside, isPublic, type Network } from './networks.ts'

/** How names become addresses, and which addresses something may go to besides public ones. */
export interface Reach {
  resolve(host: string): Promise<readonly LookupAddress[]>
  networks: readonly Network[]
}

/** The addresses that may be gone to. */
export interface Reached {
  addresses: readonly LookupAddress[]
}

/**
 * The addresses that a stranger's address may be reached at. Every address its name leads to must be allowed, and
 * the connection must go to one of these: the name is not asked for a second time.
 */
export async function reach(
  url: URL,
  { resolve, networks }: Reach,
): Promise<Reached | { failure: NotReached }> {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const addresses = await addressesOf(host, resolve)
  if (addresses.length === 0) return { failure: { why: 'unresolved', host } }
  const outside = addresses.filter(({ address }) => !isInside(address, networks))
  const hidden = outside.find(({ address }) => !isPublic(address))
  if (hidden) return { failure: { why: 'private_address', host, address: hidden.address } }
  if (url.protocol !== 'https:' && outside.length > 0)
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
