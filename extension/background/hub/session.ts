import * as oauth from 'oauth4webapi'
import type { Tokens } from '../../state.ts'
import type { Store } from '../store.ts'
import { application, discover, optionsFor, whyOf } from './server.ts'

/** The token of who is signed in. */
export interface Session {
  /**
   * A token that holds for a while yet.
   * @param refused one that the hub takes no more, though it should hold
   * @returns `null` when the session has ended
   * @throws when the hub cannot be asked for another
   */
  token(hub: string, refused?: string): Promise<string | null>
  /** The hub takes this token no more, nor another in its place. */
  end(token: string): Promise<void>
}

/** A token this near to its end is not used any more, in milliseconds. */
const margin = 30_000

/** How long a token holds when the hub does not say, in seconds. */
const short = 60

/** Opens the session. It renews its token one time after the other, never twice at once. */
export function openSession(store: Store): Session {
  let renewing: Promise<string | null> | undefined
  // Who signed out or in meanwhile keeps what they have.
  const replace = async (token: string, tokens: Tokens | null) => {
    let isOurs = false
    await store.change(async () => {
      isOurs = (await store.read('tokens'))?.access === token
      if (!isOurs) return {}
      return tokens ? { tokens } : { tokens: null, agent: null }
    })
    return isOurs
  }
  const renew = async (hub: string, { access, refresh }: Tokens): Promise<string | null> => {
    const tokens = refresh === null ? null : await askAnother(hub, refresh)
    const isOurs = await replace(access, tokens)
    return isOurs && tokens ? tokens.access : null
  }
  return {
    async token(hub, refused) {
      const tokens = await store.read('tokens')
      if (tokens?.hub !== hub) return null
      if (tokens.access !== refused && tokens.expires > Date.now() + margin) return tokens.access
      renewing ??= renew(hub, tokens).finally(() => {
        renewing = undefined
      })
      return renewing
    },
    end: async (token) => void (await replace(token, null)),
  }
}

/** @returns `null` when the hub refuses, because the session has ended */
async function askAnother(hub: string, refresh: string): Promise<Tokens | null> {
  try {
    const server = await discover(hub)
    const response = await oauth.refreshTokenGrantRequest(
      server,
      application,
      oauth.None(),
      refresh,
      optionsFor(hub),
    )
    const answer = await oauth.processRefreshTokenResponse(server, application, response)
    const renewed = tokensOf(hub, answer)
    return { ...renewed, refresh: renewed.refresh ?? refresh }
  } catch (error) {
    if (whyOf(error) === 'refused') return null
    throw error
  }
}

/** What is kept of the hub's answer. */
export function tokensOf(hub: string, answer: oauth.TokenEndpointResponse): Tokens {
  return {
    hub,
    access: answer.access_token,
    refresh: answer.refresh_token ?? null,
    expires: Date.now() + (answer.expires_in ?? short) * 1000,
  }
}
