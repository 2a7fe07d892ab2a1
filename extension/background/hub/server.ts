import * as oauth from 'oauth4webapi'
import { applications } from '#shared/contract/sign-in.ts'
import { isLoopback } from '../../hub-address.ts'

/** What the hub knows the extension by. It has no secret; the code flow is held by PKCE. */
export const application = { client_id: applications.extension }

/** Longest that the hub may take to answer, in milliseconds. */
const patience = 10_000

/** How each call of the sign-in is made. */
export function optionsFor(hub: string) {
  return {
    signal: AbortSignal.timeout(patience),
    [oauth.allowInsecureRequests]: isLoopback(hub),
  }
}

/** Where the hub signs agents in. @throws when it says it is another, or sends elsewhere */
export async function discover(hub: string): Promise<oauth.AuthorizationServer> {
  const address = new URL(hub)
  const response = await oauth.discoveryRequest(address, optionsFor(hub))
  const server = await oauth.processDiscoveryResponse(address, response)
  const places = [server.authorization_endpoint, server.token_endpoint]
  if (server.revocation_endpoint) places.push(server.revocation_endpoint)
  for (const place of places)
    if (!place || new URL(place).origin !== address.origin) throw new Error('Another server')
  return server
}

/** Why a call of the sign-in failed. */
export function whyOf(error: unknown): 'refused' | 'unreachable' | 'unreadable' {
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

/** A hub that says it cannot answer now, and not something else that answers in its place. */
function isOutOfOrder(cause: unknown): boolean {
  if (!(cause instanceof Response) || cause.status < 500) return false
  return (cause.headers.get('content-type') ?? '').startsWith('application/problem+json')
}
