import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { migrate } from '../../../../hub/migrations/migrate.ts'
import type { Database } from '../../../../hub/platform/database/database.ts'
import { openEmbedded } from '../../../../hub/platform/database/embedded.ts'
import { openPostgres } from '../../../../hub/platform/database/postgres.ts'
import { declareTown } from '../../../world/declare-town.ts'
import { eventually } from '../../../world/eventually.ts'
import { freePort } from '../../../world/free-port.ts'
import { hubRoot } from '../../../world/hub-root.ts'
import { ownFolder, type Product, secret, startServe } from '../../../world/product.ts'
import { type Receiver, startReceiver } from '../../../world/receiver.ts'
import { justReceived, sayToHub } from '../../../world/say-to-hub.ts'
import { newDatabase } from '../../../world/stores.ts'
import { times } from '../../../world/times.ts'
import { declareWebhook } from '../../../world/webhooks.ts'

const folder = ownFolder()
afterAll(() => folder.remove())

const memories = [
  {
    store: 'PGlite',
    prepare: async () => ({
      memory: { PARVIS_DATA: folder.path },
      open: () => openEmbedded(folder.path),
    }),
  },
  {
    store: 'PostgreSQL',
    prepare: async () => {
      const url = await newDatabase()
      return { memory: { DATABASE_URL: url }, open: async () => openPostgres(url) }
    },
  },
]

describe.each(memories.slice(-times(1, memories.length)))(
  'A hub killed while it sends events, on $store',
  ({ prepare }) => {
    let receiver: Receiver
    const hubs: Product[] = []
    beforeEach(async () => {
      receiver = await startReceiver()
    })
    afterEach(async () => {
      for (const hub of hubs.splice(0)) await hub.stop()
      await receiver.close()
    })

    it('has lost none, and sends again under one id what it had in hand', async () => {
      const { memory, open } = await prepare()
      await inside(open, async (database) => {
        await migrate(database)
        await declareTown(database)
        const clock = { now: new Date() }
        const known = { database, clock, secret: await hubRoot(database, secret) }
        await declareWebhook(known, receiver.url, ['org.parvis.request.received.v1'])
      })
      const port = await freePort()
      const start = async () => {
        const hub = await startServe({ ...memory, PARVIS_WEBHOOK_NETWORKS: '127.0.0.0/8' }, port)
        hubs.push(hub)
        return hub
      }
      const killed = await start()
      let begin = () => {}
      const all = new Promise<void>((resolve) => {
        begin = resolve
      })
      receiver.answer = (response) =>
        all.then(() => setTimeout(() => response.writeHead(204).end(), 200))
      for (let n = 0; n < 40; n += 1)
        await sayToHub(killed.at('hub'), 'PUT', `EC-${n}`, justReceived('etat-civil'))
      begin()
      await eventually(async () => expect(receiver.heard.length).toBeGreaterThan(10))
      await killed.kill()
      const before = receiver.heard.length
      expect(before).toBeLessThan(40)

      const again = await start()
      const ids = () => new Set(receiver.heard.map(({ event }) => event.id))
      await eventually(async () => expect(ids().size).toBe(40))
      expect(await again.stop()).toBe(0)
      await inside(open, async (database) => {
        const waiting = await database.query(`select 1 from job where queue like 'webhook/%'`)
        expect(waiting).toEqual([])
      })
      expect(receiver.heard.length).toBeLessThanOrEqual(44)
    })
  },
)

async function inside(open: () => Promise<Database>, work: (database: Database) => Promise<void>) {
  const database = await open()
  try {
    await work(database)
  } finally {
    await database.close()
  }
}
