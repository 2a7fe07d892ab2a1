import { type AuthorizationServer, processDiscoveryResponse } from 'oauth4webapi'
import * as z from 'zod'
import { lockBounds, lockDelay, lockField } from '#shared/contract/agents/lock.ts'
import { clockDrift } from './application.ts'
import type { Fault } from './fault.ts'

/** Where to sign in, or why nowhere. */
export type Provider =
  | {
      kind: 'here'
      server: AuthorizationServer
      /** Seconds by which the clock of this machine is behind the hub's. */
      behind: number
      /** Minutes after which a session locks. */
      lock: number
    }
  /** The hub has another address than the one this page was opened at. */
  | { kind: 'elsewhere'; console: string }
  | { kind: 'fault'; fault: Fault }

const patience = 10_000
const document = z.looseObject({
  issuer: z.url(),
  [lockField]: z.number().min(lockBounds.least).max(lockBounds.most).default(lockDelay),
})

/** Asks the hub how it signs people in. */
export async function readProvider(): Promise<Provider> {
  try {
    const response = await fetch('/.well-known/openid-configuration', {
      headers: { Accept: 'application/json' },
      credentials: 'omit',
      signal: AbortSignal.timeout(patience),
    })
    if (!response.ok) return fault('unreachable')
    return await understand(response)
  } catch {
    return fault('unreachable')
  }
}

async function understand(response: Response): Promise<Provider> {
  const parsed = document.safeParse(
    await response
      .clone()
      .json()
      .catch(() => null),
  )
  if (!parsed.success) return fault('unreadable')
  const issuer = new URL(parsed.data.issuer)
  if (issuer.origin !== location.origin)
    return { kind: 'elsewhere', console: new URL('/console/', issuer).href }
  try {
    const server = await processDiscoveryResponse(issuer, response)
    return { kind: 'here', server, behind: clockDrift(response), lock: parsed.data[lockField] }
  } catch {
    return fault('unreadable')
  }
}

function fault(fault: Fault): Provider {
  return { kind: 'fault', fault }
}
