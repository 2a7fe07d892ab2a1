import {
  deriveKey,
  type Secret,
  SecretMismatch,
  seal,
  unseal,
} from '../../platform/crypto/secret.ts'

/** Encrypts a usager's address, or the code of their request. */
export function sealReach(secret: Secret, organisation: string, text: string): string {
  return seal(keyOf(secret, organisation), text)
}

/**
 * Decrypts a text of `sealReach`.
 * @returns `null` when it cannot be decrypted: one damaged row must not stop other messages
 */
export function openReach(secret: Secret, organisation: string, sealed: string): string | null {
  try {
    return unseal(keyOf(secret, organisation), sealed)
  } catch (error) {
    if (error instanceof SecretMismatch) return null
    throw error
  }
}

const keyOf = (secret: Secret, organisation: string) =>
  deriveKey(secret, 'usager addresses', organisation)
