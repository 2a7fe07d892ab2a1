import { keyedDigest } from '../../platform/crypto/secret.ts'
import type { Deps } from '../../platform/deps.ts'
import { wideNetworkOf } from '../../platform/rate-limit/network.ts'
import { findSalt } from './arrivals-sql.ts'

/** Most salts in the cache: one per organisation for today. */
const most = 1000

/**
 * Returns a 32-bit digest of the network of an answer: too short to identify anyone, enough to
 * group an organisation's answers of one network and day. The salt changes each day, is the same
 * for every hub of the database, and is deleted after its day.
 * @returns `null` without an address
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
    // After a database error, the next answer tries again.
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
