import { afterEach, describe, expect, it } from 'vitest'
import { migrate } from '../../../../hub/migrations/migrate.ts'
import { openPostgres } from '../../../../hub/platform/database/postgres.ts'
import { declareTown } from '../../../world/declare-town.ts'
import { feedback } from '../../../world/feedback.ts'
import { freePort } from '../../../world/free-port.ts'
import { ownFolder, type Product, startServe } from '../../../world/product.ts'
import { newDatabase, openNewEmbedded } from '../../../world/stores.ts'
import { times } from '../../../world/times.ts'

const folder = ownFolder()
let hub: Product | undefined
afterEach(() => hub?.stop())

const memories = [
  {
    store: 'PGlite',
    prepare: async () => {
      const database = await openNewEmbedded(folder.path)
      await migrate(database)
      await declareTown(database)
      await database.close()
      return { PARVIS_DATA: folder.path }
    },
  },
  {
    store: 'PostgreSQL',
    prepare: async () => {
      const url = await newDatabase()
      const database = openPostgres(url)
      await migrate(database)
      await declareTown(database)
      await database.close()
      return { DATABASE_URL: url }
    },
  },
]

describe.each(memories)('A hub killed in the middle of answers, on $store', ({ prepare }) => {
  it(
    'has lost none that it acknowledged, twice over, and counts each once',
    async () => {
      const memory = await prepare()
      const port = await freePort()
      const acknowledged: Record<string, unknown>[] = []
      const rounds = Array.from({ length: times(1, 20) }, () => [30, 60]).flat()
      for (const after of rounds) {
        hub = await startServe(memory, port)
        await floodUntilKilled(hub, acknowledged, after)
      }
      expect(acknowledged.length).toBeGreaterThanOrEqual(90 * times(1, 20))

      hub = await startServe(memory, port)
      const statuses = new Set<number>()
      for (const part of acknowledged) statuses.add(await send(hub, part))
      expect([...statuses]).toEqual([200])
      expect(await hub.stop()).toBe(0)
    },
    times(300_000, 3_600_000),
  )
})

/** Sixteen people answer without a pause; the hub is killed once `after` answers are acknowledged. */
async function floodUntilKilled(
  killed: Product,
  acknowledged: Record<string, unknown>[],
  after: number,
): Promise<void> {
  const until = acknowledged.length + after
  let isKilled = false
  const person = async () => {
    while (!isKilled) {
      const part = feedback()
      const status = await send(killed, part).catch(() => 0)
      if (status === 201) acknowledged.push(part)
      if (acknowledged.length >= until && !isKilled) {
        isKilled = true
        await killed.kill()
      }
    }
  }
  await Promise.all(Array.from({ length: 16 }, person))
}

async function send(to: Product, part: Record<string, unknown>): Promise<number> {
  const answer = await fetch(`${to.at('hub')}/v1/feedback`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(part),
  })
  await answer.arrayBuffer()
  return answer.status
}
