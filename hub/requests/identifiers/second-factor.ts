import { type SecondFactor, secondFactorKinds } from '#shared/contract/agents/context.ts'
import type { RequestPut } from '#shared/contract/requests/request.ts'
import type { Secret } from '../../platform/crypto/secret.ts'
import type { StoredFactor } from './second-factors-sql.ts'
import { newestSectorKey, sectorKey, sectorKeys } from './sector-key.ts'

/** Returns the digest of a second factor in a sector, to keep and never to show. */
export function factorDigest(
  secret: Secret,
  organisation: string,
  sector: string,
  factor: SecondFactor,
): string {
  return sectorKey(secret, organisation, sector, normalFactor(factor))
}

/** Returns the digests under which a second factor may be kept: by each generation of the root. */
export function factorDigests(
  secret: Secret,
  organisation: string,
  sector: string,
  factor: SecondFactor,
): string[] {
  return sectorKeys(secret, organisation, sector, normalFactor(factor))
}

/** Returns kept second factors by the newest generation of the root, to compare with one another. */
export function newestFactors<T extends StoredFactor>(
  secret: Secret,
  organisation: string,
  sector: string,
  factors: readonly T[],
): T[] {
  return factors.map((one) => ({
    ...one,
    digest: newestSectorKey(secret, organisation, sector, one.digest),
  }))
}

const normalFactor = ({ kind, value }: SecondFactor) =>
  `${kind}:${kind === 'name' ? normaliseName(value) : value}`

/** Returns the stored second factors of a usager. */
export function factorsOf(
  secret: Secret,
  organisation: string,
  sector: string,
  usager: RequestPut['usager'],
): StoredFactor[] {
  return secondFactorKinds.flatMap((kind) => {
    const value = usager?.[kind]
    // A name without letters would match any other such name.
    if (value === undefined || (kind === 'name' && normaliseName(value) === '')) return []
    return [{ kind, digest: factorDigest(secret, organisation, sector, { kind, value }) }]
  })
}

/**
 * Normalises a family name for comparison: letters only, without case, accents, spaces and dashes.
 */
function normaliseName(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\p{N}]/gu, '')
}
