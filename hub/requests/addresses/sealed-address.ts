import {
  deriveKey,
  type Secret,
  SecretMismatch,
  seal,
  unseal,
} from '../../platform/crypto/secret.ts'

/** Closes where a usager is reached, or the code of their request, as it is kept. */
export function sealReach(secret: Secret, organisation: string, text: string): string {
  return seal(keyOf(secret, organisation), text)
}

/**
 * Opens what `sealReach` closed.
 * @returns `null` for what opens no more: one row that came to harm keeps nobody else from being told
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
