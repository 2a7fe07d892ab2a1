import { openUnder, sealUnder } from '../../platform/crypto/generations.ts'
import { type Secret, SecretMismatch } from '../../platform/crypto/secret.ts'

/** Encrypts a usager's address, or the code of their request. */
export function sealReach(secret: Secret, organisation: string, text: string): string {
  return sealUnder(secret, useOf(organisation), text)
}

/**
 * Decrypts a text of `sealReach`.
 * @returns `null` when it cannot be decrypted: one damaged row must not stop other messages
 */
export function openReach(secret: Secret, organisation: string, sealed: string): string | null {
  try {
    return openUnder(secret, useOf(organisation), sealed)
  } catch (error) {
    if (error instanceof SecretMismatch) return null
    throw error
  }
}

const useOf = (organisation: string) => ['usager addresses', organisation]
