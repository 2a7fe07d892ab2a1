import type { Key } from '#shared/contract/agents/key.ts'
import type { KeptKey } from './keys-sql.ts'

/** What became of a key, at a moment. */
export function stateOf(
  { revoked_at, expires_at }: Pick<KeptKey, 'revoked_at' | 'expires_at'>,
  now: Date,
): Key['state'] {
  if (revoked_at !== null) return 'revoked'
  return expires_at !== null && expires_at <= now ? 'expired' : 'good'
}

/** Whether a key opens anything, at a moment. */
export function isGood(key: Pick<KeptKey, 'revoked_at' | 'expires_at'>, now: Date): boolean {
  return stateOf(key, now) === 'good'
}
