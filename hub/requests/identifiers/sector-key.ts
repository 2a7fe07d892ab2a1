import { deriveKey, keyedDigest, type Secret } from '../../platform/crypto/secret.ts'
import type { RequestKey } from '../requests/requests-sql.ts'

/**
 * Returns the digest of an identifier with the key of its sector. The same address has another
 * digest in each sector, so that their indexes cannot be joined.
 */
export function sectorKey(
  secret: Secret,
  organisation: string,
  sector: string,
  normal: string,
): string {
  return keyedDigest(keyOfSector(secret, organisation, sector), normal)
}

const derived = new WeakMap<Secret, Map<string, Buffer>>()

/** Returns the key of a sector from a cache: one search makes many digests. */
function keyOfSector(secret: Secret, organisation: string, sector: string): Buffer {
  const keys = derived.get(secret) ?? new Map<string, Buffer>()
  derived.set(secret, keys)
  const name = JSON.stringify([organisation, sector])
  const key = keys.get(name) ?? deriveKey(secret, 'sector', organisation, sector)
  keys.set(name, key)
  return key
}

/** Returns the name of a request inside its sector, for a digest. */
export function requestName({
  source,
  reference,
}: Pick<RequestKey, 'source' | 'reference'>): string {
  return JSON.stringify(['request', source, reference])
}
