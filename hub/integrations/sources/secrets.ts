import { digestsUnder, digestUnder } from '../../platform/crypto/digests.ts'
import { openUnder, sealUnder } from '../../platform/crypto/generations.ts'
import type { Secret } from '../../platform/crypto/secret.ts'

/** Encrypts the credentials of a source. */
export function sealSecrets(
  secret: Secret,
  organisation: string,
  secrets: Readonly<Record<string, string>>,
): string {
  return sealUnder(secret, useOf(organisation), JSON.stringify(secrets))
}

/** Decrypts the credentials. @throws SecretMismatch */
export function openSecrets(secret: Secret, organisation: string, sealed: string): unknown {
  return JSON.parse(openUnder(secret, useOf(organisation), sealed))
}

/**
 * Returns the keyed digests (HMAC) that detect changes of a record: the one to keep, and those by each
 * generation of the root. Without a key, the database alone would allow guessing addresses.
 */
export function recordDigests(
  secret: Secret,
  organisation: string,
  written: string,
): { hash: string; all: string[] } {
  const use = useOfRecords(organisation)
  return { hash: digestUnder(secret, use, written), all: digestsUnder(secret, use, written) }
}

/** Returns the use of the key of these digests. */
export const useOfRecords = (organisation: string) => ['source records', organisation]

const useOf = (organisation: string) => ['source secrets', organisation]
