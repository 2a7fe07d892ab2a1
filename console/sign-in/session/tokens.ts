import type { TokenEndpointResponse } from 'oauth4webapi'
import type { Key } from './key.ts'

/** What opens the hub for a while, with the key it is tied to. */
export interface Tokens extends Key {
  /** Whose they are. */
  person: string
  /** Minutes without a touch after which it locks. */
  lock: number
  access: string
  refresh: string
  /** When the access token ends, by the clock of this machine, in milliseconds. */
  until: number
}

const unsaid = 60
/** A token that ends sooner than this, in milliseconds, is replaced before it is used. */
const early = 20_000

/**
 * What the provider gave.
 * @param refresh the one that was used, which stays good when no other comes with the answer.
 * @returns `null` when it is tied to no key, or when the session could not be renewed with it
 */
export function tokensFrom(
  answer: TokenEndpointResponse,
  key: Key & Pick<Tokens, 'person' | 'lock'>,
  refresh?: string,
): Tokens | null {
  const next = answer.refresh_token ?? refresh
  if (next === undefined || answer.token_type !== 'dpop') return null
  const { name, pair, behind, person, lock } = key
  const lasts = (answer.expires_in ?? unsaid) * 1_000
  const until = Date.now() + lasts
  const access = answer.access_token
  return { name, pair, behind, person, lock, access, refresh: next, until }
}

/** Whether the access token ends soon, or has ended. */
export function isEnding({ until }: Tokens): boolean {
  return until - Date.now() < early
}
