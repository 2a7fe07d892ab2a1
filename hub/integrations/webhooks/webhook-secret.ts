import { openUnder, sealUnder } from '../../platform/crypto/generations.ts'
import type { Secret } from '../../platform/crypto/secret.ts'
import type { StoredWebhook } from './webhooks-sql.ts'

/** Days that the old secret also signs after a rotation, so that the receiver can change. */
export const rotationDays = 7

/** Encrypts the secret of a webhook. */
export function sealWebhookSecret(secret: Secret, organisation: string, written: string): string {
  return sealUnder(secret, useOf(organisation), written)
}

/** Returns the signing secrets, newest first: two during a rotation. */
export function secretsOf(
  secret: Secret,
  webhook: Pick<StoredWebhook, 'organisation' | 'sealed' | 'sealed_before' | 'rotated_at'>,
  now: Date,
): string[] {
  const { organisation, sealed, sealed_before: before, rotated_at: rotatedAt } = webhook
  const open = (one: string) => openUnder(secret, useOf(organisation), one)
  const isRotating =
    rotatedAt !== null && now.getTime() - rotatedAt.getTime() < rotationDays * 24 * 3600 * 1000
  return [open(sealed), ...(before && isRotating ? [open(before)] : [])]
}

const useOf = (organisation: string) => ['webhook secrets', organisation]
