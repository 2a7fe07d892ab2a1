import {
  type Identifier,
  type recognisedHow,
  recognisedKinds,
} from '#shared/contract/agents/context.ts'
import type { RequestPut } from '#shared/contract/requests/request.ts'
import type { Secret } from '../../platform/crypto/secret.ts'
import type { RequestKey } from '../register/requests-sql.ts'
import type { StoredIdentifier } from './identifiers-sql.ts'
import { normalise } from './normalise.ts'
import { sectorKey } from './sector-key.ts'

/**
 * How the usager of a request will be recognised; what cannot be read recognises nobody.
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
    const key = sectorKey(secret, organisation, sector, normal)
    return [{ kind, sector, key, how, since, beside: false }]
  })
}

/**
 * How those who made a request together with its usager will be recognised. Who is its usager already is
 * not beside them.
 */
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

/** A reference or an identifier as it is compared and digested. */
export function normalSubject(identifier: Identifier): string {
  const { kind, value } = identifier
  if (kind === 'reference') return `reference:${value.trim()}`
  return normalise(identifier) ?? `${kind}:${value.trim()}`
}
