import { keyedDigest } from '../../platform/crypto/secret.ts'
import type { Deps } from '../../platform/deps.ts'
import { wideNetworkOf } from '../../platform/rate-limit/network.ts'
import { findSalt } from './arrivals-sql.ts'

/** Days whose salt is remembered: an organisation's, of today. */
const most = 1000

/**
 * A digest of the network an answer came from, of 32 bits: too few to name anybody, enough to tell
 * which answers of one organisation came from one network on one day. The salt is another each day,
 * the same for every hub of the database, and forgotten when its day is over.
 * @returns `null` where no address is known
 */
export type NetworkOfDay = (
  organisation: string,
  day: string,
  address: string | undefined,
) => Promise<number | null>

export function openNetworksOfDay({
  database,
  random,
}: Pick<Deps, 'database' | 'random'>): NetworkOfDay {
  const salts = new Map<string, { day: string; salt: Promise<string> }>()

  function saltOf(organisation: string, day: string): Promise<string> {
    const known = salts.get(organisation)
    if (known?.day === day) return known.salt
    const drawn = Buffer.from(random(32)).toString('base64url')
    const one = { day, salt: findSalt(database, organisation, day, drawn) }
    salts.delete(organisation)
    salts.set(organisation, one)
    const [oldest] = salts.keys()
    if (salts.size > most && oldest !== undefined) salts.delete(oldest)
    // A database that did not answer is asked again by the next answer.
    one.salt.catch(() => {
      if (salts.get(organisation) === one) salts.delete(organisation)
    })
    return one.salt
  }

  return async (organisation, day, address) => {
    const network = wideNetworkOf(address)
    if (network === null) return null
    const digest = keyedDigest(Buffer.from(await saltOf(organisation, day), 'base64url'), network)
    return Buffer.from(digest, 'base64url').readInt32BE(0)
  }
}
