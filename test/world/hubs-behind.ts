import { randomBytes } from 'node:crypto'
import { createApp } from '../../hub/app.ts'
import { openPostgres } from '../../hub/platform/database/postgres.ts'
import { readPrimary } from '../../hub/platform/replica/reading.ts'
import { declareTown } from './declare-town.ts'
import { freePort } from './free-port.ts'
import { quietHub } from './quiet-hub.ts'
import { newDatabase } from './stores.ts'

/** A request as a hub received it. */
export interface Heard {
  method: string
  url: string
  headers: NodeJS.Dict<string | string[]>
  /** Bytes of the body so far. */
  length: number
}

/** Two hubs on one PostgreSQL, behind a proxy. */
export interface HubsBehind {
  ports: readonly [number, number]
  /** All requests of both. */
  heard: Heard[]
  /** Kills one in the middle of its work. */
  kill(nth: 0 | 1): Promise<void>
  close(): Promise<void>
}

/** Rate limit of parts from one address to one hub. */
export const mostParts = 10

/** Starts them with the test town declared. They trust one proxy. */
export async function startHubsBehind(publicUrl: string): Promise<HubsBehind> {
  const url = await newDatabase()
  const first = await freePort(1)
  const ports = [first, first + 1] as const
  const heard: Heard[] = []
  const secret = randomBytes(32)
  const databases = ports.map(() => openPostgres(url, 4))
  const [database] = databases
  if (database) await declareTown(database)
  const apps = await Promise.all(
    databases.map(async (own, nth) => {
      const app = await createApp({
        ...quietHub,
        ...{ database: own, reading: readPrimary(own), clock: () => new Date(), secret },
        ...{ identityProvider: null, trustedProxies: 1, partsPerAddress: mostParts, publicUrl },
      })
      app.server.prependListener('request', (asked) => {
        const { method = '', url = '', headers } = asked
        const one = { method, url, headers, length: 0 }
        heard.push(one)
        // A `data` listener would change the flow of the stream.
        const push = asked.push.bind(asked)
        asked.push = (some: Buffer | null, ...more: []) => {
          one.length += some?.length ?? 0
          return push(some, ...more)
        }
      })
      await app.listen({ port: ports[nth] ?? 0, host: '127.0.0.1' })
      return app
    }),
  )
  const alive = new Set([0, 1])
  const kill = async (nth: number) => {
    const app = apps[nth]
    if (!app || !alive.delete(nth)) return
    const closed = new Promise((resolve) => app.server.close(resolve))
    app.server.closeAllConnections()
    await closed
    await app.close()
  }
  return {
    ports,
    heard,
    kill,
    async close() {
      await kill(0)
      await kill(1)
      for (const one of databases) await one.close()
    },
  }
}
