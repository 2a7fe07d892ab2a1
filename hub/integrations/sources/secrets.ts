import { deriveKey, keyedDigest, type Secret, seal, unseal } from '../../platform/crypto/secret.ts'

/** Encrypts the credentials of a source. */
export function sealSecrets(
  secret: Secret,
  organisation: string,
  secrets: Readonly<Record<string, string>>,
): string {
  return seal(sealingKey(secret, organisation), JSON.stringify(secrets))
}

/** Decrypts the credentials. @throws SecretMismatch */
export function openSecrets(secret: Secret, organisation: string, sealed: string): unknown {
  return JSON.parse(unseal(sealingKey(secret, organisation), sealed))
}

/**
 * Returns a keyed digest (HMAC) to detect changes of a record. Without a key, the database alone
 * would allow guessing addresses.
 */
export function recordDigest(secret: Secret, organisation: string): (written: string) => string {
  const key = deriveKey(secret, 'source records', organisation)
  return (written) => keyedDigest(key, written)
}

function sealingKey(secret: Secret, organisation: string): Buffer {
  return deriveKey(secret, 'source secrets', organisation)
}
