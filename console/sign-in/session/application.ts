import { allowInsecureRequests, clockSkew, type DPoPHandle, None } from 'oauth4webapi'
import { applications } from '#shared/contract/agents/sign-in.ts'

const patience = 10_000

/** The console as its provider knows it: public, so that it has no secret to prove itself with. */
export const proof = None()

/**
 * Seconds by which the clock of this machine is behind the provider's.
 * @param response what tells the provider's clock
 */
export function clockDrift({ headers }: Response): number {
  const said = Date.parse(headers.get('date') ?? '')
  return Number.isNaN(said) ? 0 : Math.round((said - Date.now()) / 1_000)
}

/** Who asks. @param behind seconds by which the clock of this machine is behind the provider's */
export function application(behind = 0) {
  return { client_id: applications.console, [clockSkew]: behind }
}

/** Plain HTTP only where the console itself has no TLS: on the machine of the hub. */
export const transportOptions = () => ({ [allowInsecureRequests]: location.protocol === 'http:' })

/** How every request to the provider is made. @param key what the tokens are tied to */
export function manner(key?: DPoPHandle) {
  return {
    ...transportOptions(),
    signal: AbortSignal.timeout(patience),
    ...(key && { DPoP: key }),
  }
}
