import {
  type AuthorizationServer,
  calculatePKCECodeChallenge,
  generateRandomCodeVerifier,
  generateRandomState,
} from 'oauth4webapi'
import { applications, scope } from '#shared/contract/agents/sign-in.ts'
import type { Locale } from '#shared/text/locale.ts'
import { goOnAt } from './address.ts'
import { noteDeparture } from './departure.ts'
import type { Fault } from './fault.ts'
import { keepDepartureKey } from './kept-sessions.ts'
import { makeKey } from './key.ts'
import { readProvider } from './provider.ts'

/** Where a sign-in of this console comes back to. */
export function comesBackTo({ issuer }: AuthorizationServer): string {
  return new URL('/console/', issuer).href
}

/**
 * Leaves this page to sign in.
 * @param moved this tab was already moved to the address the hub gives as its own: it is not moved
 * again, lest it go round in circles.
 * @returns why it stays, when it does
 */
export async function leaveToSignIn(locale: Locale, moved: boolean): Promise<Fault | null> {
  const provider = await readProvider()
  if (provider.kind === 'fault') return provider.fault
  if (provider.kind === 'elsewhere') {
    if (moved) return 'unreadable'
    goOnAt(provider.console)
    return null
  }
  const { server } = provider
  if (!server.authorization_endpoint) return 'unreadable'
  if (!isSecureContext) return 'unprotected'
  const verifier = generateRandomCodeVerifier()
  const state = generateRandomState()
  const key = await makeKey()
  try {
    await keepDepartureKey(state, key.pair)
  } catch {
    return 'unkept'
  }
  noteDeparture({ state, verifier, page: location.hash })
  const address = new URL(server.authorization_endpoint)
  address.search = new URLSearchParams({
    response_type: 'code',
    client_id: applications.console,
    redirect_uri: comesBackTo(server),
    scope,
    state,
    code_challenge: await calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    // The code is tied to this key too.
    dpop_jkt: key.name,
    prompt: 'login',
    ui_locales: locale,
  }).toString()
  location.assign(address)
  return null
}
