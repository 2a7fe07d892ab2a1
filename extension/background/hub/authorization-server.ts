import * as oauth from 'oauth4webapi'
import { applications, redirectsField } from '#shared/contract/agents/sign-in.ts'
import { isLoopback } from '../../shared/hub-address.ts'

/** The OAuth client of the extension. It has no secret: PKCE protects the code flow. */
const application = { client_id: applications.extension }

/** The OAuth client, with the seconds by which this machine's clock is behind the hub's. */
type Application = typeof application & { [oauth.clockSkew]: number }

/** Longest that the hub may take to answer, in milliseconds. */
const patience = 10_000

/** Where a hub signs agents in, and how the extension is known there. */
export interface AuthorizationServer {
  server: oauth.AuthorizationServer
  application: Application
  /** Seconds by which the clock of this machine is behind the hub's. */
  behind: number
}

/** How each call of the sign-in is made. @param key what the tokens are tied to, or are to be */
export function requestOptions(hub: string, key?: oauth.DPoPHandle) {
  return {
    signal: AbortSignal.timeout(patience),
    [oauth.allowInsecureRequests]: isLoopback(hub),
    ...(key && { DPoP: key }),
  }
}

/** The DPoP handle that proves that a call comes from this browser. @param behind seconds by which this clock is behind */
export function dpopHandle(pair: CryptoKeyPair, behind: number): oauth.DPoPHandle {
  return oauth.DPoP({ ...application, [oauth.clockSkew]: behind }, pair)
}

/** Finds the authorization server of the hub. @throws when it names another origin */
export async function discover(hub: string): Promise<AuthorizationServer> {
  const address = new URL(hub)
  const response = await oauth.discoveryRequest(address, requestOptions(hub))
  const server = await oauth.processDiscoveryResponse(address, response)
  const places = [server.authorization_endpoint, server.token_endpoint]
  if (server.revocation_endpoint) places.push(server.revocation_endpoint)
  for (const place of places)
    if (!place || new URL(place).origin !== address.origin) throw new Error('Another server')
  const said = Date.parse(response.headers.get('date') ?? '')
  const behind = Number.isNaN(said) ? 0 : Math.round((said - Date.now()) / 1000)
  return { server, application: { ...application, [oauth.clockSkew]: behind }, behind }
}

/** Whether a hub allows this redirect address. A hub that does not say is tried. */
export function allowsRedirect(server: oauth.AuthorizationServer, redirect: string): boolean {
  const redirects = server[redirectsField]
  return !Array.isArray(redirects) || redirects.includes(redirect)
}

/** Why a call of the sign-in failed. */
export function faultOfError(error: unknown): 'refused' | 'unreachable' | 'unreadable' {
  if (error instanceof oauth.AuthorizationResponseError) return 'refused'
  if (error instanceof oauth.ResponseBodyError)
    return error.status >= 500 ? 'unreachable' : 'refused'
  if (error instanceof oauth.WWWAuthenticateChallengeError) return 'refused'
  if (error instanceof oauth.OperationProcessingError)
    return isOutOfOrder(error.cause) ? 'unreachable' : 'unreadable'
  // What `fetch` throws, and what its signal was aborted with.
  if (error instanceof TypeError || error instanceof DOMException) return 'unreachable'
  return 'unreadable'
}

/** Whether the hub itself said that it cannot answer now, and not a proxy in its place. */
function isOutOfOrder(cause: unknown): boolean {
  if (!(cause instanceof Response) || cause.status < 500) return false
  return (cause.headers.get('content-type') ?? '').startsWith('application/problem+json')
}
