import * as oauth from 'oauth4webapi'
import * as z from 'zod'
import { agent as agentSchema } from '#shared/contract/agents/agent.ts'
import type { SignInState, Tokens } from '../../shared/state.ts'
import type { Deps } from '../platform/deps.ts'
import { faultOfError } from './authorization-server.ts'
import { type CallFault, callHub } from './call-hub.ts'
import { findHub } from './find-hub.ts'
import { readLanguage } from './read-language.ts'
import { type IssuedTokens, requestTokens, revokeTokens } from './request-tokens.ts'
import { noPurpose } from './session.ts'
import { SignInError, type SignInFault } from './sign-in-error.ts'

declare module '../platform/deps.ts' {
  interface Deps {
    authentication: Authentication
  }
}

/** Signing in and out. */
export interface Authentication {
  signIn(): Promise<void>
  signOut(): Promise<void>
  /** Ends every session of the agent, in every browser. */
  signOutEverywhere(): Promise<void>
  /** Ends the session here after so many idle minutes. */
  lock(minutes: number): Promise<void>
  /** The address of the hub changed: ends the session with the previous hub. */
  hubChanged(): Promise<void>
  /** Ends a sign-in that was under way when the background was stopped. */
  resume(): Promise<void>
}

/** Longest that the hub may take to answer, in milliseconds. */
const patience = 10_000

export function createAuthentication({
  store,
  session,
  looks,
  keptActs,
  keyStore,
}: Pick<Deps, 'store' | 'session' | 'looks' | 'keptActs' | 'keyStore'>): Authentication {
  let underWay = false
  /** Counts sign-outs: a sign-in that began before one is dropped. */
  let left = 0
  /** Forgets here at once, whatever the hub answers; deletes the key once the hub was told. */
  const leave = async (signIn: SignInState = { state: 'idle' }) => {
    left += 1
    const tokens = await store.read('tokens')
    await looks.forgetAll()
    await keptActs.left()
    await store.change(async () => ({
      ...{ tokens: null, agent: null, beliefs: null, due: null, signIn },
      ...noPurpose,
    }))
    return tokens
  }
  /** Tells the hub that tokens are no longer used, then deletes their key. */
  const tell = async (tokens: Tokens, tellHub: (tokens: Tokens) => Promise<void>) => {
    try {
      await tellHub(tokens)
    } finally {
      if (tokens.key !== null) await keyStore.delete(tokens.key)
    }
  }
  const say = (signIn: SignInState) => store.change(async () => ({ signIn }))
  const enter = async (
    hub: string,
    { tokens, pair, credentials }: IssuedTokens,
    before: number,
  ) => {
    const call = { hub, path: '/v1/agent', credentials, answer: agentSchema }
    const answer = await callHub({ ...call, signal: AbortSignal.timeout(patience) })
    if ('fault' in answer) throw new SignInError(whyNotTold(answer.fault))
    if ((await findHub()) !== hub) throw new SignInError('given_up')
    // The agent who signs in sees no look of another agent.
    await looks.forgetAll()
    await keptActs.entered(answer.told)
    if (tokens.key !== null) await keyStore.save(tokens.key, pair)
    let isIn = false
    await store.change(async () => {
      isIn = before === left
      const signIn: SignInState = { state: 'idle' }
      const fresh = { beliefs: null, due: null, ...noPurpose }
      return isIn ? { tokens, agent: answer.told, signIn, ...fresh } : {}
    })
    return isIn
  }
  const attempt = async () => {
    const before = left
    const hub = await findHub()
    if (hub === null) throw new SignInError('not_set_up')
    const given = await requestTokens(hub)
    let isIn = false
    try {
      isIn = await enter(hub, given, before)
    } finally {
      // Tokens that nobody will use are revoked.
      if (!isIn) await tell(given.tokens, revokeTokens).catch(() => undefined)
    }
  }
  /** Tells the hub, then opens the sign-out page of the identity provider, which still knows this browser. */
  const signOutWith = async (tellHub: (tokens: Tokens) => Promise<void>) => {
    const tokens = await leave()
    if (!tokens) return
    try {
      await tell(tokens, tellHub)
      await chrome.tabs.create({ url: `${tokens.hub}/sign-out?locale=${await readLanguage()}` })
    } catch {
      await say({ state: 'failed', why: 'half_left' })
    }
  }
  return {
    async signIn() {
      if (underWay) return
      underWay = true
      try {
        await say({ state: 'busy' })
        await attempt()
      } catch (error) {
        await say({ state: 'failed', why: whyStopped(error) })
      } finally {
        underWay = false
      }
    },
    signOut: () => signOutWith(revokeTokens),
    async signOutEverywhere() {
      const { hub = '' } = (await store.read('tokens')) ?? {}
      const credentials = await session.credentials(hub).catch(() => null)
      await signOutWith(async () => {
        if (!credentials) throw new Error('No session to speak in')
        const call = { hub, path: '/v1/agent/sessions', method: 'DELETE', credentials } as const
        const signal = AbortSignal.timeout(patience)
        const answer = await callHub({ ...call, answer: z.undefined(), signal })
        if ('fault' in answer) throw new Error(answer.fault)
      })
    },
    async lock(minutes) {
      // The session had ended before, but what was typed in it is still here.
      if (!(await store.read('tokens'))) return keptActs.left()
      const tokens = await leave({ state: 'locked', minutes })
      if (tokens) await tell(tokens, revokeTokens).catch(() => undefined)
    },
    async hubChanged() {
      const hub = await findHub()
      const tokens = await store.read('tokens')
      if (tokens && tokens.hub !== hub) {
        await leave()
        await tell(tokens, revokeTokens).catch(() => undefined)
      }
      // What was typed in a session with the previous hub is not for this one.
      if (!tokens) await keptActs.left()
      // The failure was of the previous hub.
      await store.change(async () =>
        (await store.read('signIn'))?.state === 'failed' ? { signIn: { state: 'idle' } } : {},
      )
    },
    async resume() {
      await store.change(async () =>
        (await store.read('signIn'))?.state === 'busy' ? { signIn: { state: 'idle' } } : {},
      )
      if (!(await store.read('tokens'))) await keyStore.deleteAll().catch(() => undefined)
    },
  }
}

function whyStopped(error: unknown): SignInFault {
  if (error instanceof SignInError) return error.why
  // The person cancelled at the identity provider, and the hub reports it.
  if (error instanceof oauth.AuthorizationResponseError)
    return error.error_description === 'given_up' ? 'given_up' : 'refused'
  return faultOfError(error)
}

/** The hub gave a token, so a later refusal is about this account. */
function whyNotTold(fault: CallFault): SignInFault {
  return fault === 'unreachable' || fault === 'unreadable' ? fault : 'refused'
}
