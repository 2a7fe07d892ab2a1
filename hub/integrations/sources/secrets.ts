import { deriveKey, keyedDigest, type Secret, seal, unseal } from '../../platform/crypto/secret.ts'

/** Closes what a source is trusted with, as it is kept. */
export function sealSecrets(
  secret: Secret,
  organisation: string,
  secrets: Readonly<Record<string, string>>,
): string {
  return seal(sealingKey(secret, organisation), JSON.stringify(secrets))
}

/** Opens what `sealSecrets` closed. @throws SecretMismatch */
export function openSecrets(secret: Secret, organisation: string, sealed: string): unknown {
  return JSON.parse(unseal(sealingKey(secret, organisation), sealed))
}

/**
 * Says by a digest whether a record is the same as it was. With a key: whoever has the database alone could
 * else try addresses until one fits.
 */
export function recordDigest(secret: Secret, organisation: string): (written: string) => string {
  const key = deriveKey(secret, 'source records', organisation)
  return (written) => keyedDigest(key, written)
}

function sealingKey(secret: Secret, organisation: string): Buffer {
  return deriveKey(secret, 'source secrets', organisation)
}
