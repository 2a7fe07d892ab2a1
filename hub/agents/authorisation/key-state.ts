import type { Key } from '#shared/contract/agents/key.ts'
import type { KeptKey } from './keys-sql.ts'

/** Returns the state of a key at an instant. */
export function stateOf(
  { revoked_at, expires_at }: Pick<KeptKey, 'revoked_at' | 'expires_at'>,
  now: Date,
): Key['state'] {
  if (revoked_at !== null) return 'revoked'
  return expires_at !== null && expires_at <= now ? 'expired' : 'good'
}

/** Returns whether a key is valid at an instant. */
export function isGood(key: Pick<KeptKey, 'revoked_at' | 'expires_at'>, now: Date): boolean {
  return stateOf(key, now) === 'good'
}
