import * as oauth from 'oauth4webapi'
import { scope } from '#shared/contract/agents/sign-in.ts'
import type { Tokens } from '../../shared/state.ts'
import { allowsRedirect, discover, dpopHandle, requestOptions } from './authorization-server.ts'
import type { Credentials } from './credentials.ts'
import { readLanguage } from './read-language.ts'
import { tokensOf } from './session.ts'
import { SignInError } from './sign-in-error.ts'

/** Tokens of a sign-in, with the key they are tied to. */
export interface IssuedTokens {
  tokens: Tokens
  pair: CryptoKeyPair
  credentials: Credentials
}

/** Signs the agent in, in a window of its own. @throws SignInError, or an error of the OAuth library */
export async function requestTokens(hub: string): Promise<IssuedTokens> {
  const { server, application, behind } = await discover(hub)
  const redirect = chrome.identity.getRedirectURL()
  if (!allowsRedirect(server, redirect)) throw new SignInError('unknown_extension')
  const verifier = oauth.generateRandomCodeVerifier()
  const state = oauth.generateRandomState()
  // Its private half cannot be exported, not even by the extension.
  const pair = await oauth.generateKeyPair('ES256', { extractable: false })
  const key = dpopHandle(pair, behind)
  const name = await key.calculateThumbprint()
  const url = new URL(server.authorization_endpoint ?? '')
  url.search = new URLSearchParams({
    client_id: application.client_id,
    redirect_uri: redirect,
    response_type: 'code',
    scope,
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    // The code is tied to this key too.
    dpop_jkt: name,
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
    requestOptions(hub, key),
  )
  const answer = await oauth.processAuthorizationCodeResponse(server, application, response)
  const tokens = tokensOf(hub, answer, name, behind)
  const credentials = { access: tokens.access, key: tokens.key === null ? undefined : key }
  return { tokens, pair, credentials }
}

/** Opens the window where the agent signs in. @returns the address it came back to */
async function showSignIn(url: string): Promise<string> {
  const back = await chrome.identity
    .launchWebAuthFlow({ url, interactive: true })
    .catch((error: Error) => {
      if (error instanceof SignInError) throw error
      // Only the words of the browser tell a page that did not load from a window that was closed.
      throw new SignInError(/could not be loaded/.test(error.message) ? 'no_page' : 'given_up')
    })
  if (!back) throw new SignInError('given_up')
  return back
}

/** Revokes tokens at the hub. @throws when the hub could not be told */
export async function revokeTokens({ hub, refresh, access }: Tokens): Promise<void> {
  const token = refresh ?? access
  const { server, application } = await discover(hub)
  if (!server.revocation_endpoint) return
  await oauth.processRevocationResponse(
    await oauth.revocationRequest(server, application, oauth.None(), token, requestOptions(hub)),
  )
}
