import type { TokenEndpointResponse } from 'oauth4webapi'
import * as z from 'zod'
import { readStored } from '../../storage/read-stored.ts'
import { storeInTab } from '../../storage/tab-storage.ts'

/** What opens the hub, for a while. */
const tokens = z.strictObject({
  access: z.string(),
  refresh: z.string(),
  /** When the access token ends, by the clock of this machine, in milliseconds. */
  until: z.number(),
})

export type Tokens = z.infer<typeof tokens>

const unsaid = 60
/** A token that ends sooner than this, in milliseconds, is replaced before it is used. */
const early = 20_000

/**
 * What the provider gave.
 * @param refresh the one that was used, which stays good when no other comes with the answer.
 * @returns `null` when the session could not be renewed with it
 */
export function tokensFrom(answer: TokenEndpointResponse, refresh?: string): Tokens | null {
  const next = answer.refresh_token ?? refresh
  if (next === undefined) return null
  const lasts = (answer.expires_in ?? unsaid) * 1_000
  return { access: answer.access_token, refresh: next, until: Date.now() + lasts }
}

/** Whether the access token ends soon, or has ended. */
export function isEnding({ until }: Tokens): boolean {
  return until - Date.now() < early
}

/** The tokens of this tab. */
export function keptTokens(): Tokens | null {
  return readStored('session', tokens)
}

/** Keeps tokens for this tab, or forgets them with `null`. */
export function keepTokens(some: Tokens | null): void {
  storeInTab('session', some && JSON.stringify(some))
}
