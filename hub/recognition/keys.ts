import { type Identifier, type recognisedHow, recognisedKinds } from '#shared/contract/context.ts'
import type { RequestPut } from '#shared/contract/request.ts'
import { deriveKey, keyedDigest, type Secret } from '../secret.ts'
import type { StoredIdentifier } from '../store/identifiers.ts'
import type { RequestKey } from '../store/requests.ts'
import { normalise } from './normalise.ts'

/**
 * What an identifier is called in a sector: a digest with the sector's own key. The same address has
 * another name in each sector, so that their indexes cannot be joined.
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

/** Derived once for each sector: a look makes many digests. */
function keyOfSector(secret: Secret, organisation: string, sector: string): Buffer {
  const keys = derived.get(secret) ?? new Map<string, Buffer>()
  derived.set(secret, keys)
  const name = JSON.stringify([organisation, sector])
  const key = keys.get(name) ?? deriveKey(secret, 'sector', organisation, sector)
  keys.set(name, key)
  return key
}

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
    return [{ kind, sector, key: sectorKey(secret, organisation, sector, normal), how, since }]
  })
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

/** Names a request inside its sector, for a digest. */
export function requestName({
  source,
  reference,
}: Pick<RequestKey, 'source' | 'reference'>): string {
  return JSON.stringify(['request', source, reference])
}
