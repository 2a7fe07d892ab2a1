import {
  AuthorizationResponseError,
  authorizationCodeGrantRequest,
  getValidatedIdTokenClaims,
  processAuthorizationCodeResponse,
  ResponseBodyError,
  validateAuthResponse,
} from 'oauth4webapi'
import { application, manner, proof } from './application.ts'
import type { Departure } from './departure.ts'
import type { Fault } from './fault.ts'
import { takeDepartureKey } from './kept-sessions.ts'
import { keyOf, proofBy } from './key.ts'
import { comesBackTo } from './leave.ts'
import { readProvider } from './provider.ts'
import { type Tokens, tokensFrom } from './tokens.ts'

/**
 * Changes what the address brought for tokens.
 * @param left what this tab left with; whoever cannot show it came from elsewhere.
 */
export async function comeBack(
  said: URLSearchParams,
  left: Departure | null,
): Promise<Tokens | Fault> {
  if (left === null || said.get('state') !== left.state) return 'lost'
  const pair = await takeDepartureKey(left.state).catch(() => null)
  if (pair === null) return 'lost'
  const provider = await readProvider()
  if (provider.kind === 'fault') return provider.fault
  if (provider.kind === 'elsewhere') return 'lost'
  const { server, behind, lock } = provider
  try {
    const key = await keyOf(pair, behind)
    const checked = validateAuthResponse(server, application(), said, left.state)
    const response = await authorizationCodeGrantRequest(
      server,
      application(),
      proof,
      checked,
      comesBackTo(server),
      left.verifier,
      manner(proofBy(key)),
    )
    const answer = await processAuthorizationCodeResponse(server, application(behind), response)
    const person = getValidatedIdTokenClaims(answer)?.sub ?? ''
    return tokensFrom(answer, { ...key, person, lock }) ?? 'unreadable'
  } catch (error) {
    return faultOf(error)
  }
}

function faultOf(error: unknown): Fault {
  if (error instanceof AuthorizationResponseError) {
    if (error.error !== 'access_denied') return 'refused'
    return error.error_description?.includes('no_rights') ? 'noRights' : 'givenUp'
  }
  if (error instanceof ResponseBodyError) return error.status < 500 ? 'lost' : 'unreachable'
  // What `fetch` throws when there is no network, or when its time is over.
  if (error instanceof TypeError || error instanceof DOMException) return 'unreachable'
  return 'refused'
}
