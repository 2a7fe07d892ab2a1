import { randomBytes } from 'node:crypto'
import type { Rules } from '../../hub/agents/sign-in/rules.ts'
import { createApp } from '../../hub/app.ts'
import { upsertOrganisation } from '../../hub/catalogue/sites/declare-sql.ts'
import type { Database } from '../../hub/platform/database/database.ts'
import { readPrimary } from '../../hub/platform/replica/reading.ts'
import { type Issuer, startIssuer } from '../fakes/issuer.ts'
import { freePort } from './free-port.ts'
import { ensureSchema } from './made-schema.ts'
import { quietHub } from './quiet-hub.ts'
import { town } from './town.ts'

/** What a test chooses of a hub where people sign in. */
interface Chosen {
  acr?: readonly string[]
  rules?: Rules
  extensionRedirects?: readonly string[]
  /** Hours that a session lasts. */
  sessionHours?: number
  /** How many processes serve the one database. */
  processes?: number
}

/** A hub where people sign in, by an identity provider that says what a test wants. */
export interface SignInHub {
  /** Address of each of its processes; the first is the one people know. */
  addresses: readonly [string, ...string[]]
  issuer: Issuer
  close(): Promise<void>
}

/** Starts it, with the town of the tests declared. */
export async function startSignInHub(
  database: Database,
  {
    acr,
    rules,
    extensionRedirects = quietHub.extensionRedirects,
    sessionHours = quietHub.sessionHours,
    processes = 1,
  }: Chosen = {},
): Promise<SignInHub> {
  const port = await freePort(processes)
  const hub = `http://127.0.0.1:${port}`
  const issuer = await startIssuer(port + processes)
  const secret = randomBytes(32)
  await ensureSchema(database)
  await upsertOrganisation(database, town.organisation, town.name, town.zone)
  const start = async (_: unknown, nth: number) => {
    const app = await createApp({
      ...quietHub,
      database,
      reading: readPrimary(database),
      clock: () => new Date(),
      secret,
      identityProvider: {
        issuer: issuer.url,
        clientId: 'parvis',
        clientSecret: 'known to both',
        scope: 'openid',
        ...(acr && { acr }),
        ...(rules && { rules }),
      },
      extensionRedirects,
      sessionHours,
      publicUrl: hub,
    })
    await app.listen({ port: port + nth, host: '127.0.0.1' })
    return app
  }
  const apps = await Promise.all(Array.from({ length: processes }, start))
  return {
    addresses: [hub, ...apps.slice(1).map((_, nth) => `http://127.0.0.1:${port + nth + 1}`)],
    issuer,
    async close() {
      for (const app of apps) await app.close()
      await issuer.stop()
      await database.close()
    },
  }
}
