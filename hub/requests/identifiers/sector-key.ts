import {
  digestsUnder,
  digestUnder,
  newestDigest,
  renewDigest,
} from '../../platform/crypto/digests.ts'
import type { Secret } from '../../platform/crypto/secret.ts'
import type { RequestKey } from '../requests/requests-sql.ts'

/**
 * Returns the digest of an identifier to keep, with the key of its sector. The same address has another
 * digest in each sector, so that their indexes cannot be joined.
 */
export function sectorKey(
  secret: Secret,
  organisation: string,
  sector: string,
  normal: string,
): string {
  return digestUnder(secret, useOfSector(organisation, sector), normal)
}

/** Returns the digests under which an identifier may be kept: by each generation of the root, the newest first. */
export function sectorKeys(
  secret: Secret,
  organisation: string,
  sector: string,
  normal: string,
): string[] {
  return digestsUnder(secret, useOfSector(organisation, sector), normal)
}

/** Returns a kept digest as `sectorKey` makes it now. @throws GenerationUnknown */
export function renewSectorKey(
  secret: Secret,
  organisation: string,
  sector: string,
  kept: string,
): string {
  return renewDigest(secret, useOfSector(organisation, sector), kept)
}

/** Returns a kept digest by the newest generation, to compare with others. @throws GenerationUnknown */
export function newestSectorKey(
  secret: Secret,
  organisation: string,
  sector: string,
  kept: string,
): string {
  return newestDigest(secret, useOfSector(organisation, sector), kept)
}

/** Returns the use of the key of a sector. */
export const useOfSector = (organisation: string, sector: string) => [
  'sector',
  organisation,
  sector,
]

/** Returns the name of a request inside its sector, for a digest. */
export function requestName({
  source,
  reference,
}: Pick<RequestKey, 'source' | 'reference'>): string {
  return JSON.stringify(['request', source, reference])
}
