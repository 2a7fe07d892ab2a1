import * as oauth from 'oauth4webapi'
import { agent as agentSchema } from '#shared/contract/agent.ts'
import { scope } from '#shared/contract/sign-in.ts'
import type { SignIn, Tokens } from '../../state.ts'
import type { Store } from '../store.ts'
import { findHub } from './address.ts'
import { type CallFault, callHub } from './call.ts'
import { readLanguage } from './language.ts'
import { application, discover, optionsFor, whyOf } from './server.ts'
import { tokensOf } from './session.ts'

/** Signing in and out. */
export interface SigningIn {
  signIn(): Promise<void>
  signOut(): Promise<void>
  /** Another hub than before: whoever is signed in was so to the other one. */
  hubChanged(): Promise<void>
  /** What was under way in a background that was stopped is over. */
  resume(): Promise<void>
}

type Why = Extract<SignIn, { state: 'failed' }>['why']

/** A sign-in that ends here, and why. */
class Stopped extends Error {
  readonly why: Why
  constructor(why: Why) {
    super(why)
    this.why = why
  }
}

export function createSigningIn(store: Store, forgetLooks: () => Promise<void>): SigningIn {
  let underWay = false
  /** One more whenever somebody leaves: a sign-in that began before comes to nothing. */
  let left = 0
  /** Forgets here at once, whatever the hub says. */
  const leave = async () => {
    left += 1
    const tokens = await store.read('tokens')
    await forgetLooks()
    await store.change(async () => ({ tokens: null, agent: null, signIn: { state: 'idle' } }))
    return tokens
  }
  const say = (signIn: SignIn) => store.change(async () => ({ signIn }))
  const attempt = async () => {
    const before = left
    const hub = await findHub()
    if (hub === null) throw new Stopped('not_set_up')
    const tokens = await askTokens(hub)
    let isIn = false
    try {
      const call = { hub, path: '/v1/agent', token: tokens.access, answer: agentSchema }
      const answer = await callHub({ ...call, signal: AbortSignal.timeout(10_000) })
      if ('fault' in answer) throw new Stopped(whyNotTold(answer.fault))
      if ((await findHub()) !== hub) throw new Stopped('given_up')
      // Whoever signs in sees nothing that was asked by somebody else.
      await forgetLooks()
      await store.change(async () => {
        isIn = before === left
        return isIn ? { tokens, agent: answer.told, signIn: { state: 'idle' } } : {}
      })
    } finally {
      // Tokens that came and serve nobody are given back.
      if (!isIn) await giveBack(tokens).catch(() => undefined)
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
    async signOut() {
      const tokens = await leave()
      if (!tokens) return
      try {
        await giveBack(tokens)
        // The identity provider knows this browser still: the next at this desk must not enter as this one.
        await chrome.tabs.create({ url: `${tokens.hub}/sign-out?locale=${await readLanguage()}` })
      } catch {
        await say({ state: 'failed', why: 'half_left' })
      }
    },
    async hubChanged() {
      const hub = await findHub()
      const tokens = await store.read('tokens')
      if (tokens && tokens.hub !== hub) {
        await leave()
        await giveBack(tokens).catch(() => undefined)
      }
      // What failed, failed with the other one.
      await store.change(async () =>
        (await store.read('signIn'))?.state === 'failed' ? { signIn: { state: 'idle' } } : {},
      )
    },
    resume: () =>
      store.change(async () =>
        (await store.read('signIn'))?.state === 'busy' ? { signIn: { state: 'idle' } } : {},
      ),
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

async function askTokens(hub: string) {
  const server = await discover(hub)
  const redirect = chrome.identity.getRedirectURL()
  const verifier = oauth.generateRandomCodeVerifier()
  const state = oauth.generateRandomState()
  const url = new URL(server.authorization_endpoint ?? '')
  url.search = new URLSearchParams({
    ...application,
    redirect_uri: redirect,
    response_type: 'code',
    scope,
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state,
    prompt: 'login',
    ui_locales: await readLanguage(),
  }).toString()
  const back = new URL(await showSignIn(url.href))
  const code = oauth.validateAuthResponse(server, application, back, state)
  const response = await oauth.authorizationCodeGrantRequest(
    server,
    application,
    oauth.None(),
    code,
    redirect,
    verifier,
    optionsFor(hub),
  )
  return tokensOf(hub, await oauth.processAuthorizationCodeResponse(server, application, response))
}

/** Opens the window where the agent signs in. @returns the address it came back to */
async function showSignIn(url: string): Promise<string> {
  const back = await chrome.identity
    .launchWebAuthFlow({ url, interactive: true })
    .catch((error: Error) => {
      // Only the words of the browser tell a page that did not load from a window that was closed.
      throw new Stopped(/could not be loaded/.test(error.message) ? 'no_page' : 'given_up')
    })
  if (!back) throw new Stopped('given_up')
  return back
}

/** Tells the hub that tokens serve nobody any more. @throws when it could not be told */
async function giveBack({ hub, refresh, access }: Tokens): Promise<void> {
  const token = refresh ?? access
  const server = await discover(hub)
  if (!server.revocation_endpoint) return
  await oauth.processRevocationResponse(
    await oauth.revocationRequest(server, application, oauth.None(), token, optionsFor(hub)),
  )
}
