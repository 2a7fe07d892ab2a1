import { deriveKey, type Secret, seal, unseal } from '../../platform/crypto/secret.ts'
import type { StoredWebhook } from './webhooks-sql.ts'

/** Days that the old secret also signs after a rotation, so that the receiver can change. */
export const rotationDays = 7

/** Encrypts the secret of a webhook. */
export function sealWebhookSecret(secret: Secret, organisation: string, written: string): string {
  return seal(sealingKey(secret, organisation), written)
}

/** Returns the signing secrets, newest first: two during a rotation. */
export function secretsOf(
  secret: Secret,
  webhook: Pick<StoredWebhook, 'organisation' | 'sealed' | 'sealed_before' | 'rotated_at'>,
  now: Date,
): string[] {
  const { organisation, sealed, sealed_before: before, rotated_at: rotatedAt } = webhook
  const key = sealingKey(secret, organisation)
  const isRotating =
    rotatedAt !== null && now.getTime() - rotatedAt.getTime() < rotationDays * 24 * 3600 * 1000
  return [unseal(key, sealed), ...(before && isRotating ? [unseal(key, before)] : [])]
}

function sealingKey(secret: Secret, organisation: string): Buffer {
  return deriveKey(secret, 'webhook secrets', organisation)
}
