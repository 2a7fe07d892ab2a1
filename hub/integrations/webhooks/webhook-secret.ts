import { deriveKey, type Secret, seal, unseal } from '../../platform/crypto/secret.ts'
import type { StoredWebhook } from './webhooks-sql.ts'

/** Days the secret before is still signed with, so that a receiver changes to the new one meanwhile. */
export const rotationDays = 7

/** Closes a webhook's secret, as it is kept. */
export function sealWebhookSecret(secret: Secret, organisation: string, written: string): string {
  return seal(sealingKey(secret, organisation), written)
}

/** The secrets to sign with, the newest first: two while one is rotated. */
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
