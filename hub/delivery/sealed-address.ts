import { deriveKey, type Secret, seal, unseal } from '../secret.ts'

/** Closes where a usager is reached, or the code of their request, as it is kept. */
export function sealReach(secret: Secret, organisation: string, text: string): string {
  return seal(keyOf(secret, organisation), text)
}

/** Opens what `sealReach` closed. @throws SecretMismatch */
export function openReach(secret: Secret, organisation: string, sealed: string): string {
  return unseal(keyOf(secret, organisation), sealed)
}

const keyOf = (secret: Secret, organisation: string) =>
  deriveKey(secret, 'usager addresses', organisation)
