import { allowInsecureRequests, clockSkew, None } from 'oauth4webapi'
import { applications } from '#shared/contract/agents/sign-in.ts'

const patience = 10_000

/** The console as its provider knows it: public, so that it has no secret to prove itself with. */
export const proof = None()

/**
 * Who asks.
 * @param response what tells the provider's clock: the one of this machine may be wrong.
 */
export function application(response?: Response) {
  const said = Date.parse(response?.headers.get('date') ?? '')
  const behind = Number.isNaN(said) ? 0 : Math.round((said - Date.now()) / 1_000)
  return { client_id: applications.console, [clockSkew]: behind }
}

/** How every request to the provider is made. Without TLS only where the console has none either. */
export function manner() {
  return {
    [allowInsecureRequests]: location.protocol === 'http:',
    signal: AbortSignal.timeout(patience),
  }
}
