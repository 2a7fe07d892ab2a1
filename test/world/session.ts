import { createHash, randomBytes } from 'node:crypto'
import { applications, scope } from '#shared/contract/agents/sign-in.ts'
import { type BrowserKey, makeBrowserKey } from './browser-key.ts'
import { type Walker, walker } from './walk.ts'

/** The tokens of a signed-in person. */
export interface Session {
  access_token: string
  refresh_token: string
}

/** The redirect of a sign-in, with the PKCE verifier. */
export interface Return {
  address: URL
  verifier: string
  walker: Walker
}

/**
 * Signs a person in at the demo's identity provider, like the console.
 * @param hub the hub's URL, also its issuer
 */
export async function openSession(
  hub: string,
  login: string,
  by: Walker = walker(),
): Promise<Session> {
  const { address, verifier } = await comeBack(hub, login, by)
  const code = address.searchParams.get('code')
  if (!code) throw new Error(`No code in ${address}`)
  const answer = await askTokens(hub, {
    grant_type: 'authorization_code',
    code,
    redirect_uri: `${hub}/console/`,
    code_verifier: verifier,
  })
  return (await answer.json()) as Session
}

/** Follows the redirects to the identity provider and back. */
export async function comeBack(hub: string, login: string, by: Walker): Promise<Return> {
  const verifier = randomBytes(32).toString('base64url')
  const home = `${hub}/console/`
  let place = await by.follow(signInAddress(hub, verifier), home)
  if (place.status === 200) place = await by.send(place.url, { login, password: 'valmont' }, home)
  if (place.status !== 0) throw new Error(`Stopped at ${place.url}: ${place.body.slice(0, 400)}`)
  return { address: new URL(place.url), verifier, walker: by }
}

/** Returns the authorisation URL. @param verifier PKCE secret of the browser */
export function signInAddress(hub: string, verifier: string): string {
  const asked = new URLSearchParams({
    response_type: 'code',
    client_id: applications.console,
    redirect_uri: `${hub}/console/`,
    scope,
    state: 'from-the-test',
    prompt: 'login',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  })
  return `${hub}/oauth/authorize?${asked}`
}

/** The browser whose key every session of these functions is tied to. */
export const deskKey = await makeBrowserKey()

/**
 * Requests tokens, as the console does.
 * @param by the browser that proves its key; `null` when none does
 */
export async function askTokens(
  hub: string,
  fields: Record<string, string>,
  by: BrowserKey | null = deskKey,
): Promise<Response> {
  const call = { method: 'POST', url: `${await issuerOf(hub)}/oauth/token` }
  return fetch(`${hub}/oauth/token`, {
    method: 'POST',
    headers: by ? { dpop: await by.prove(call, new Date()) } : {},
    body: new URLSearchParams({ client_id: applications.console, ...fields }),
  })
}

/**
 * Makes the headers that show a token of the console, and prove its key.
 * @param url the address that people know of what is asked
 */
export async function tiedHeaders(
  token: string,
  method: string,
  url: string,
  now = new Date(),
): Promise<{ authorization: string; dpop: string }> {
  const dpop = await deskKey.prove({ method, url, token }, now)
  return { authorization: `DPoP ${token}`, dpop }
}

/** The address that people know of a hub, of any of its processes. */
async function issuerOf(hub: string): Promise<string> {
  const told = await fetch(`${hub}/.well-known/openid-configuration`)
  return (await told.json()).issuer
}
