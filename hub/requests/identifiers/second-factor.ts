import { type SecondFactor, secondFactorKinds } from '#shared/contract/agents/context.ts'
import type { RequestPut } from '#shared/contract/requests/request.ts'
import type { Secret } from '../../platform/crypto/secret.ts'
import type { StoredFactor } from './second-factors-sql.ts'
import { sectorKey } from './sector-key.ts'

/** What a second factor is called in a sector: a digest, to be compared and never shown. */
export function factorDigest(
  secret: Secret,
  organisation: string,
  sector: string,
  { kind, value }: SecondFactor,
): string {
  return sectorKey(
    secret,
    organisation,
    sector,
    `${kind}:${kind === 'name' ? normaliseName(value) : value}`,
  )
}

/** What the usager of a request may be asked for, as it is kept. */
export function factorsOf(
  secret: Secret,
  organisation: string,
  sector: string,
  usager: RequestPut['usager'],
): StoredFactor[] {
  return secondFactorKinds.flatMap((kind) => {
    const value = usager?.[kind]
    // A name of signs alone would be the same as any other such.
    if (value === undefined || (kind === 'name' && normaliseName(value) === '')) return []
    return [{ kind, digest: factorDigest(secret, organisation, sector, { kind, value }) }]
  })
}

/** A family name as it is compared: its letters, without case, accents, spaces and dashes. */
function normaliseName(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\p{N}]/gu, '')
}
