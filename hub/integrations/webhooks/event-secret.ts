import type { FastifyRequest } from 'fastify'
import type { KeptKey } from '../../agents/authorisation/keys-sql.ts'
import { openUnder, sealUnder } from '../../platform/crypto/generations.ts'
import type { Secret } from '../../platform/crypto/secret.ts'
import type { Deps } from '../../platform/deps.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { findEventSecret } from './event-secrets-sql.ts'
import { isBinary } from './read-arrived.ts'
import { isSigned } from './signature.ts'

/** Encrypts the signing secret of a key's events. */
export function sealEventSecret(secret: Secret, organisation: string, written: string): string {
  return sealUnder(secret, useOf(organisation), written)
}

/**
 * Requires a signature from a key that has a signing secret.
 * @param body raw bytes
 * @throws Refusal `signature_partial`, `signature_missing`, `signature_refused`
 */
export async function requireSignature(
  { database, secret, clock }: Pick<Deps, 'database' | 'secret' | 'clock'>,
  { organisation, key }: Pick<KeptKey, 'organisation' | 'key'>,
  request: FastifyRequest,
  body: Uint8Array,
): Promise<void> {
  const sealed = await findEventSecret(database, organisation, key)
  if (sealed === null) return
  // The signature covers the body alone, so refuse attributes in headers.
  if (isBinary(request.headers)) throw new Refusal('signature_partial')
  const read = (name: string) => {
    const header = request.headers[name]
    return typeof header === 'string' ? header : undefined
  }
  const signed = {
    id: read('webhook-id'),
    timestamp: read('webhook-timestamp'),
    signature: read('webhook-signature'),
  }
  if (!signed.signature) throw new Refusal('signature_missing')
  if (!isSigned(openUnder(secret, useOf(organisation), sealed), signed, body, clock()))
    throw new Refusal('signature_refused')
}

const useOf = (organisation: string) => ['event secrets', organisation]
