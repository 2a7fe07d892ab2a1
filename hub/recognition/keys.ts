import { domainToASCII } from 'node:url'
import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { type Identifier, type recognisedHow, recognisedKinds } from '#shared/contract/context.ts'
import type { RequestPut } from '#shared/contract/request.ts'
import { deriveKey, keyedDigest, type Secret } from '../secret.ts'
import type { StoredIdentifier } from '../store/identifiers.ts'
import type { RequestKey } from '../store/requests.ts'

/** An identifier as it is compared: written in one way, whoever wrote it. */
type Normal = `${'email' | 'phone' | 'account'}:${string}`

/**
 * The one way an e-mail address or a telephone number is compared. An address is compared without
 * case; a number in E.164, French unless it says another country.
 * @returns `null` when it cannot be one, and then recognises nobody.
 */
export function normalise({ kind, value, source }: Identifier): Normal | null {
  if (kind === 'account') return source ? `account:${JSON.stringify([source, value.trim()])}` : null
  if (kind === 'reference') return null
  if (kind === 'phone') {
    const number = parsePhoneNumberFromString(value, 'FR')
    return number?.isValid() ? `phone:${number.number}` : null
  }
  const [, local, domain] =
    /^(?:mailto:)?([^\s@]+)@([^\s@]+?)\.?$/.exec(value.trim().toLowerCase()) ?? []
  // One name for a domain, whichever of its two spellings is used.
  const host = domain && domainToASCII(domain)
  return local && host ? `email:${local}@${host}` : null
}

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
  return keyedDigest(deriveKey(secret, 'sector', organisation, sector), normal)
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
