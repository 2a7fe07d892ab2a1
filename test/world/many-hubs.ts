import { randomBytes } from 'node:crypto'
import type { Rights } from '#shared/contract/agents/agent.ts'
import { createApp } from '../../hub/app.ts'
import type { Database } from '../../hub/platform/database/database.ts'
import { openPostgres } from '../../hub/platform/database/postgres.ts'
import type { Deps } from '../../hub/platform/deps.ts'
import { readPrimary } from '../../hub/platform/replica/reading.ts'
import { startIssuer } from '../fakes/issuer.ts'
import { declareTown } from './declare-town.ts'
import { freePort } from './free-port.ts'
import { quietHub } from './quiet-hub.ts'
import { startRoundRobin } from './round-robin.ts'
import { openSession, tiedHeaders } from './session.ts'
import { newDatabase } from './stores.ts'
import { town } from './town.ts'

/** Several hubs on one PostgreSQL, behind one round-robin address. */
export interface ManyHubs {
  /** The common URL. */
  address: string
  /** How many they are. */
  count: number
  database: Database
  /** Calls by HTTP, with a JSON body. */
  call(method: string, path: string, body?: object | null, headers?: object): Promise<Response>
  /** Signs a person in through the pages, and returns a caller with their token. */
  signIn(name: string, rights: Omit<Rights, 'organisation'>): Promise<ManyHubs['call']>
  close(): Promise<void>
}

/** Starts them with the test town declared. */
export async function startManyHubs(
  border: Partial<Pick<Deps, 'proofOfWork'>> = {},
  count = 3,
): Promise<ManyHubs> {
  const url = await newDatabase()
  const databases = Array.from({ length: count }, () => openPostgres(url, 3))
  const [database] = databases
  if (!database) throw new Error('No hub at all')
  await declareTown(database)
  const port = await freePort(count + 1)
  const issuer = await startIssuer(port + 1)
  const secret = randomBytes(32)
  const apps = await Promise.all(
    databases.map(async (own, nth) => {
      const app = await createApp({
        ...quietHub,
        database: own,
        reading: readPrimary(own),
        clock: () => new Date(),
        secret,
        identityProvider: {
          ...{ issuer: issuer.url, clientId: 'parvis', clientSecret: 'known to both' },
          scope: 'openid',
        },
        trustedProxies: 1,
        publicUrl: `http://127.0.0.1:${port}`,
        ...border,
      })
      await app.listen({ port: port + 2 + nth, host: '127.0.0.1' })
      return app
    }),
  )
  const hubs = apps.map((_, nth) => `http://127.0.0.1:${port + 2 + nth}`)
  const { address, close } = await startRoundRobin(port, hubs)
  const call: ManyHubs['call'] = (method, path, body = null, headers = {}) =>
    fetch(address + path, {
      method,
      headers: { ...(body && { 'content-type': 'application/json' }), ...headers },
      body: body && JSON.stringify(body),
    })
  return {
    address,
    count,
    database,
    call,
    async signIn(name, rights) {
      const { organisation } = town
      issuer.said = { sub: name, name, parvis: { organisation, ...rights } }
      const { access_token } = await openSession(address, name)
      return async (method, path, body, headers) => {
        const tied = await tiedHeaders(access_token, method, address + path)
        return call(method, path, body, { ...headers, ...tied })
      }
    },
    async close() {
      await close()
      for (const app of apps) await app.close()
      await issuer.stop()
      for (const one of databases) await one.close()
    },
  }
}
