import { type Key, nearExpiry } from '#shared/contract/agents/key.ts'
import type { KeptKey } from './keys-sql.ts'

const dayLong = 24 * 3600 * 1000

/** Returns the state of a key at an instant. */
export function stateOf(
  { revoked_at, expires_at }: Pick<KeptKey, 'revoked_at' | 'expires_at'>,
  now: Date,
): Key['state'] {
  if (revoked_at !== null) return 'revoked'
  return expires_at !== null && expires_at <= now ? 'expired' : 'good'
}

/** Returns whether a valid key that nothing replaces ends soon: its system needs another. */
export function isNearExpiry(
  key: Pick<KeptKey, 'revoked_at' | 'expires_at' | 'replaced_by'>,
  now: Date,
): boolean {
  if (key.expires_at === null || key.replaced_by !== null || !isGood(key, now)) return false
  return key.expires_at.getTime() - now.getTime() < nearExpiry * dayLong
}

/** Returns whether a key is valid at an instant. */
export function isGood(key: Pick<KeptKey, 'revoked_at' | 'expires_at'>, now: Date): boolean {
  return stateOf(key, now) === 'good'
}
