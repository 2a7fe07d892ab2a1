import { customFetch, protectedResourceRequest, WWWAuthenticateChallengeError } from 'oauth4webapi'
import { transportOptions } from './application.ts'
import { proofBy } from './key.ts'
import type { Tokens } from './tokens.ts'

/** What goes to the hub with a request. */
export interface Sent {
  method: 'PUT' | 'POST' | 'DELETE'
  body?: string | Blob
  /** The browser keeps the cookies of the answer: a page of the hub reads them. */
  keepsCookies?: boolean
}

/** Asks the hub with a token, and proves that this browser holds the key it is tied to. */
export async function askWithProof(
  tokens: Tokens,
  path: string,
  headers: Record<string, string>,
  signal: AbortSignal,
  sent?: Sent,
): Promise<Response> {
  const { keepsCookies = false, ...what } = sent ?? {}
  const { href } = location
  try {
    return await protectedResourceRequest(
      tokens.access,
      sent?.method ?? 'GET',
      new URL(path, href),
      new Headers(headers),
      null,
      {
        ...transportOptions(),
        DPoP: proofBy(tokens),
        [customFetch]: (address, { headers }) =>
          fetch(address, {
            ...what,
            headers,
            cache: 'no-store',
            credentials: keepsCookies ? 'same-origin' : 'omit',
            signal,
          }),
      },
    )
  } catch (error) {
    if (error instanceof WWWAuthenticateChallengeError) return error.response
    throw error
  }
}
