import type { Database } from '../../../hub/platform/database/database.ts'
import { muted } from '../../../hub/requests/delivery/queue/outbox.ts'
import { startIssuer } from '../../fakes/issuer.ts'
import { freePort } from '../../world/free-port.ts'
import { startHub, type TestHub } from '../../world/hub.ts'
import type { Living } from './live.ts'

/** A hub in the process of a test, with an identity provider, that listens. */
export interface HubInProcess {
  hub: TestHub
  port: number
  living: Omit<Living, 'ask'>
  close(): Promise<void>
}

/** Starts it: everything it can be asked for is set up, and nothing is sent. */
export async function startHubInProcess(database: Database): Promise<HubInProcess> {
  const issuer = await startIssuer(await freePort())
  const known = { clientId: 'parvis', clientSecret: 'known to both', scope: 'openid' }
  const hub = await startHub(
    database,
    { issuer: issuer.url, ...known },
    {
      trustedProxies: 1,
      outbox: muted(new Set(['email', 'push'])),
      securityContact: 'mailto:securite@bourg.example',
    },
  )
  hub.clock.now = new Date()
  return {
    hub,
    port: Number(new URL(await hub.listen()).port),
    living: { database, secret: hub.secret, issuer, now: () => hub.clock.now },
    async close() {
      await hub.close()
      await issuer.stop()
    },
  }
}
