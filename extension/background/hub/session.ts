import * as oauth from 'oauth4webapi'
import type { Tokens } from '../../shared/state.ts'
import type { Deps } from '../platform/deps.ts'
import { createEvent, type Event } from '../platform/event.ts'
import { discover, dpopHandle, faultOfError, requestOptions } from './authorization-server.ts'
import { type Credentials, credentialsOf } from './credentials.ts'
import type { KeyStore } from './session-keys.ts'

declare module '../platform/deps.ts' {
  interface Deps {
    session: Session
  }
}

/** The session of the agent who is signed in. */
export interface Session {
  /** The session has a new token. */
  onRenewed: Event<[]>
  /**
   * Credentials that hold for a while yet.
   * @param refused a token that the hub refused before it expired
   * @returns `null` when the session has ended
   * @throws when the hub cannot be asked for another
   */
  credentials(hub: string, refused?: string): Promise<Credentials | null>
  /** Ends the session: the hub refused this token and the one that replaced it. */
  end(token: string): Promise<void>
}

/** What was given or let stand as a purpose goes with the session. */
export const noPurpose = { lastPurposes: null, standing: null } as const

/** A token is renewed this long before it expires, in milliseconds. */
const margin = 30_000

/** How long a token holds when the hub does not say, in seconds. */
const short = 60

/** Opens the session. It renews its token one time after the other, never twice at once. */
export function openSession({ store, keyStore }: Pick<Deps, 'store' | 'keyStore'>): Session {
  const renewed = createEvent<[]>()
  let renewing: Promise<Credentials | null> | undefined
  // An agent who signed in or out meanwhile keeps their own state.
  const replace = async (token: string, tokens: Tokens | null) => {
    let replaced: Tokens | null = null
    await store.change(async () => {
      const kept = await store.read('tokens')
      if (kept?.access !== token) return {}
      replaced = kept
      const none = { tokens: null, agent: null, beliefs: null, due: null, ...noPurpose }
      return tokens ? { tokens } : none
    })
    const { key = null } = (replaced as Tokens | null) ?? {}
    if (!tokens && key !== null) await keyStore.delete(key)
    return replaced !== null
  }
  const renew = async (hub: string, old: Tokens): Promise<Credentials | null> => {
    const tokens = await askAnother(keyStore, hub, old)
    const isOurs = await replace(old.access, tokens)
    if (!isOurs || !tokens) return null
    renewed.emit()
    return credentialsOf(keyStore, tokens)
  }
  return {
    onRenewed: renewed.event,
    async credentials(hub, refused) {
      const tokens = await store.read('tokens')
      if (tokens?.hub !== hub) return null
      if (tokens.access !== refused && tokens.expires > Date.now() + margin)
        return credentialsOf(keyStore, tokens)
      renewing ??= renew(hub, tokens).finally(() => {
        renewing = undefined
      })
      return renewing
    },
    end: async (token) => void (await replace(token, null)),
  }
}

/** @returns `null` when the hub refuses, because the session has ended */
async function askAnother(
  keyStore: KeyStore,
  hub: string,
  { refresh, key }: Tokens,
): Promise<Tokens | null> {
  if (refresh === null) return null
  const pair = key === null ? null : await keyStore.find(key)
  if (key !== null && !pair) return null
  try {
    const { server, application, behind } = await discover(hub)
    const response = await oauth.refreshTokenGrantRequest(
      server,
      application,
      oauth.None(),
      refresh,
      requestOptions(hub, pair ? dpopHandle(pair, behind) : undefined),
    )
    const answer = await oauth.processRefreshTokenResponse(server, application, response)
    const renewed = tokensOf(hub, answer, key, behind)
    return { ...renewed, refresh: renewed.refresh ?? refresh }
  } catch (error) {
    if (faultOfError(error) === 'refused') return null
    throw error
  }
}

/** What is kept of the hub's answer. @param key name of the key that it was asked for with */
export function tokensOf(
  hub: string,
  answer: oauth.TokenEndpointResponse,
  key: string | null,
  behind: number,
): Tokens {
  return {
    hub,
    access: answer.access_token,
    refresh: answer.refresh_token ?? null,
    expires: Date.now() + (answer.expires_in ?? short) * 1000,
    key: answer.token_type === 'dpop' ? key : null,
    behind,
  }
}
