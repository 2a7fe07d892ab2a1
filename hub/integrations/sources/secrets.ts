import { openUnder, sealUnder } from '../../platform/crypto/generations.ts'
import { deriveKey, keyedDigest, type Secret } from '../../platform/crypto/secret.ts'

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
 * Returns a keyed digest (HMAC) to detect changes of a record. Without a key, the database alone
 * would allow guessing addresses.
 */
export function recordDigest(secret: Secret, organisation: string): (written: string) => string {
  const key = deriveKey(secret, 'source records', organisation)
  return (written) => keyedDigest(key, written)
}

const useOf = (organisation: string) => ['source secrets', organisation]
