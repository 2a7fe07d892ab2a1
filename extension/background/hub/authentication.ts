import * as oauth from 'oauth4webapi'
import * as z from 'zod'
import { agent as agentSchema } from '#shared/contract/agents/agent.ts'
import type { SignIn, Tokens } from '../../shared/state.ts'
import type { KeptActs } from '../acts/kept-acts.ts'
import type { Store } from '../platform/session-store.ts'
import { whyOf } from './authorization-server.ts'
import { type CallFault, callHub } from './call-hub.ts'
import { findHub } from './find-hub.ts'
import { readLanguage } from './read-language.ts'
import { askTokens, type Given, giveBack } from './request-tokens.ts'
import type { Session } from './session.ts'
import { forgetKey, forgetKeys, keepKey } from './session-keys.ts'
import { Stopped, type Why } from './sign-in-error.ts'

/** Signing in and out. */
export interface SigningIn {
  signIn(): Promise<void>
  signOut(): Promise<void>
  /** Ends every session of the agent, in every browser. */
  signOutEverywhere(): Promise<void>
  /** Ends the session here, because nobody touched the machine for so many minutes. */
  lock(minutes: number): Promise<void>
  /** Another hub than before: whoever is signed in was so to the other one. */
  hubChanged(): Promise<void>
  /** What was under way in a background that was stopped is over. */
  resume(): Promise<void>
}

/** Longest that the hub may take to answer, in milliseconds. */
const patience = 10_000

export function createSigningIn(
  store: Store,
  session: Session,
  forgetLooks: () => Promise<void>,
  acts: Pick<KeptActs, 'left' | 'entered'>,
): SigningIn {
  let underWay = false
  /** One more whenever somebody leaves: a sign-in that began before comes to nothing. */
  let left = 0
  /** Forgets here at once, whatever the hub says; the key goes once the hub was told. */
  const leave = async (signIn: SignIn = { state: 'idle' }) => {
    left += 1
    const tokens = await store.read('tokens')
    await forgetLooks()
    await acts.left()
    await store.change(async () => ({ tokens: null, agent: null, beliefs: null, signIn }))
    return tokens
  }
  const say = (signIn: SignIn) => store.change(async () => ({ signIn }))
  const enter = async (hub: string, { tokens, pair, pass }: Given, before: number) => {
    const call = { hub, path: '/v1/agent', pass, answer: agentSchema }
    const answer = await callHub({ ...call, signal: AbortSignal.timeout(patience) })
    if ('fault' in answer) throw new Stopped(whyNotTold(answer.fault))
    if ((await findHub()) !== hub) throw new Stopped('given_up')
    // Whoever signs in sees nothing that was asked by somebody else.
    await forgetLooks()
    await acts.entered(answer.told)
    if (tokens.key !== null) await keepKey(tokens.key, pair)
    let isIn = false
    await store.change(async () => {
      isIn = before === left
      return isIn ? { tokens, agent: answer.told, beliefs: null, signIn: { state: 'idle' } } : {}
    })
    return isIn
  }
  const attempt = async () => {
    const before = left
    const hub = await findHub()
    if (hub === null) throw new Stopped('not_set_up')
    const given = await askTokens(hub)
    let isIn = false
    try {
      isIn = await enter(hub, given, before)
    } finally {
      // Tokens that came and serve nobody are given back.
      if (!isIn) await tell(given.tokens, giveBack).catch(() => undefined)
    }
  }
  /** Tells the hub, and shows the way out of the identity provider, which knows this browser still. */
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
    signOut: () => signOutWith(giveBack),
    async signOutEverywhere() {
      const { hub = '' } = (await store.read('tokens')) ?? {}
      const pass = await session.pass(hub).catch(() => null)
      await signOutWith(async () => {
        if (!pass) throw new Error('No session to speak in')
        const call = { hub, path: '/v1/agent/sessions', method: 'DELETE', pass } as const
        const signal = AbortSignal.timeout(patience)
        const answer = await callHub({ ...call, answer: z.undefined(), signal })
        if ('fault' in answer) throw new Error(answer.fault)
      })
    },
    async lock(minutes) {
      // Of a session that had ended before, what was typed in it is kept here still.
      if (!(await store.read('tokens'))) return acts.left()
      const tokens = await leave({ state: 'locked', minutes })
      if (tokens) await tell(tokens, giveBack).catch(() => undefined)
    },
    async hubChanged() {
      const hub = await findHub()
      const tokens = await store.read('tokens')
      if (tokens && tokens.hub !== hub) {
        await leave()
        await tell(tokens, giveBack).catch(() => undefined)
      }
      // What was typed in a session that had ended is nothing to another hub.
      if (!tokens) await acts.left()
      // What failed, failed with the other one.
      await store.change(async () =>
        (await store.read('signIn'))?.state === 'failed' ? { signIn: { state: 'idle' } } : {},
      )
    },
    async resume() {
      await store.change(async () =>
        (await store.read('signIn'))?.state === 'busy' ? { signIn: { state: 'idle' } } : {},
      )
      if (!(await store.read('tokens'))) await forgetKeys().catch(() => undefined)
    },
  }
}

/** Tells the hub of tokens that serve nobody any more, then throws their key away. */
async function tell(tokens: Tokens, tellHub: (tokens: Tokens) => Promise<void>): Promise<void> {
  try {
    await tellHub(tokens)
  } finally {
    if (tokens.key !== null) await forgetKey(tokens.key)
  }
}

function whyStopped(error: unknown): Why {
  if (error instanceof Stopped) return error.why
  // The person turned back at the identity provider, and the hub says so.
  if (error instanceof oauth.AuthorizationResponseError)
    return error.error_description === 'given_up' ? 'given_up' : 'refused'
  return whyOf(error)
}

/** The hub gave a token: whatever it refuses after that, it refuses this account. */
function whyNotTold(fault: CallFault): Why {
  return fault === 'unreachable' || fault === 'unreadable' ? fault : 'refused'
}
