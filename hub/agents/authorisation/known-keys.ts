import { createLocalJWKSet, errors, type JWTVerifyGetKey } from 'jose'
import { type PrivateKey, readSigningKeys } from '../../platform/crypto/signing-keys.ts'
import type { Deps } from '../../platform/deps.ts'

/** Longest age of the keys in memory, in milliseconds: that long an ended key still verifies. */
const lasting = 60_000

/**
 * Returns the finder of the public key of a token. It reads the keys again after a minute, and for
 * a token of an unknown key: another process of the hub may sign with a newer one.
 * @param own the keys of this process at its start; the one that signs stays known until its end
 */
export function knownKeys(
  own: readonly PrivateKey[],
  { database, secret, clock }: Pick<Deps, 'database' | 'secret' | 'clock'>,
): JWTVerifyGetKey {
  let known = setOf(own)
  let readAt = clock().getTime()
  // One read at a time: whoever sends many tokens of unknown keys costs no more than that.
  let reading: Promise<void> | null = null
  const renew = () => {
    reading ??= read().finally(() => {
      reading = null
    })
    return reading
  }
  async function read(): Promise<void> {
    const kept = await readSigningKeys(database, secret)
    known = setOf([...kept, ...own.slice(0, 1).filter(({ kid }) => !kept.some(isOf(kid)))])
    readAt = clock().getTime()
  }
  return async (header, token) => {
    if (Math.abs(clock().getTime() - readAt) >= lasting) await renew()
    try {
      return await known(header, token)
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error
      await renew()
      return known(header, token)
    }
  }
}

const isOf = (kid: string) => (key: PrivateKey) => key.kid === kid

function setOf(keys: readonly PrivateKey[]) {
  return createLocalJWKSet({ keys: keys.map(({ d: _, ...half }) => half) })
}
