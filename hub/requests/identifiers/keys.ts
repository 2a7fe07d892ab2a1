import {
  type Identifier,
  type recognisedHow,
  recognisedKinds,
} from '#shared/contract/agents/context.ts'
import type { RequestPut } from '#shared/contract/requests/request.ts'
import type { Secret } from '../../platform/crypto/secret.ts'
import type { RequestKey } from '../requests/requests-sql.ts'
import type { StoredIdentifier } from './identifiers-sql.ts'
import { normalise } from './normalise.ts'
import { sectorKey, sectorKeys } from './sector-key.ts'

/**
 * Returns the digests of a usager's identifiers; skips unreadable ones.
 * @param since when the request was received with them.
 */
export function identifiersOf(
  secret: Secret,
  { organisation, source }: RequestKey,
  sector: string,
  usager: RequestPut['usager'],
  since: Date,
): StoredIdentifier[] {
  const how = howKnown(usager)
  return recognisedKinds.flatMap((kind) => {
    const value = usager?.[kind]
    const normal = value === undefined ? null : normalise({ kind, value, source })
    if (normal === null) return []
    const kept = keptKey(secret, organisation, sector, normal)
    return [{ kind, sector, ...kept, how, since, beside: false }]
  })
}

/** Returns the digest to keep of an identifier, and those of earlier generations of the root. */
export function keptKey(
  secret: Secret,
  organisation: string,
  sector: string,
  normal: string,
): Pick<StoredIdentifier, 'key' | 'earlier'> {
  const key = sectorKey(secret, organisation, sector, normal)
  const all = sectorKeys(secret, organisation, sector, normal)
  return { key, earlier: all.slice(all.indexOf(key) + 1) }
}

/** Returns the digests of the co-applicants' identifiers, without those of the usager. */
export function otherIdentifiers(
  secret: Secret,
  key: RequestKey,
  sector: string,
  beside: RequestPut['beside'],
  since: Date,
): StoredIdentifier[] {
  return (beside ?? []).flatMap((one) =>
    identifiersOf(secret, key, sector, one, since).map((known) => ({ ...known, beside: true })),
  )
}

function howKnown(usager: RequestPut['usager']): (typeof recognisedHow)[number] {
  if (usager?.verified) return 'verified'
  return usager?.derived ? 'derived' : 'declared'
}

/** Returns a reference or an identifier in the form to compare and digest. */
export function normalSubject(identifier: Identifier): string {
  const { kind, value } = identifier
  if (kind === 'reference') return `reference:${value.trim()}`
  return normalise(identifier) ?? `${kind}:${value.trim()}`
}
