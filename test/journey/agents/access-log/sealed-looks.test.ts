import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, expect, it } from 'vitest'
import { insertAccesses } from '../../../../hub/agents/access-log/access-log-sql.ts'
import { openRound } from '../../../../hub/agents/access-log/sealer.ts'
import { raiseAlarm } from '../../../../hub/agents/alarms/raise-alarm.ts'
import { migrate } from '../../../../hub/migrations/migrate.ts'
import type { Database } from '../../../../hub/platform/database/database.ts'
import { openPostgres } from '../../../../hub/platform/database/postgres.ts'
import { lookMade } from '../../../world/access-log.ts'
import { tokenOf, townAgents } from '../../../world/agents.ts'
import { types } from '../../../world/command.ts'
import { declareTown } from '../../../world/declare-town.ts'
import { eventually } from '../../../world/eventually.ts'
import { freePort } from '../../../world/free-port.ts'
import { hubRoot } from '../../../world/hub-root.ts'
import { ownFolder, type Product, secret, startServe } from '../../../world/product.ts'
import { newDatabase } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

const folder = ownFolder()
const hubs: Product[] = []
let database: Database | undefined
afterEach(async () => {
  for (const hub of hubs.splice(0)) await hub.stop()
  await database?.close()
})
afterAll(() => folder.remove())

/** The town on a PostgreSQL of its own, and what its hubs are told. */
async function openTown(seals: string) {
  const url = await newDatabase()
  const asked = openPostgres(url, 2)
  database = asked
  await migrate(asked)
  await declareTown(asked)
  return { asked, memory: { DATABASE_URL: url, PARVIS_SEALS: join(folder.path, seals) } }
}

async function start(memory: Parameters<typeof startServe>[0]): Promise<Product> {
  const hub = await startServe(memory, await freePort())
  hubs.push(hub)
  return hub
}

it('Looks at two hubs are sealed while they run, and to the last when one is killed and one is stopped', async () => {
  const { asked, memory } = await openTown('sealed')
  const [killed, stopped] = [await start(memory), await start(memory)]
  const looks = async (hub: Product, many: number) => {
    const issuer = hub.at('hub')
    const key = await hubRoot(asked, secret)
    const token = await tokenOf(asked, key, townAgents.claire, new Date(), { issuer })
    for (let nth = 0; nth < many; nth += 1) {
      const answer = await fetch(`${issuer}/v1/context`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({
          ...{ identifier: { kind: 'reference', value: 'EC-404' }, purpose: 'instruct', level: 1 },
        }),
      })
      expect(await answer.json()).toEqual({ found: false })
    }
  }
  const seals = () => asked.query('select from access_log.seal')
  const waiting = () => asked.query('select from access_log.access where seal is null')

  await looks(killed, 5)
  await looks(stopped, 5)
  await eventually(async () => expect(await seals()).toHaveLength(1))
  await looks(killed, 2)
  await killed.kill()
  await looks(stopped, 3)
  expect(await waiting()).not.toEqual([])
  expect(await stopped.stop()).toBe(0)
  expect(await waiting()).toEqual([])

  const kept = readFileSync(join(memory.PARVIS_SEALS, `${town.organisation}.jsonl`), 'utf8')
  expect(kept.trim().split('\n')).toHaveLength((await seals()).length)
  expect(await types(['audit', 'verify'], { ...memory, PARVIS_SECRET: secret })).toMatchObject({
    code: 0,
    out: expect.stringMatching(/15 looks under \d seals. All is as it was sealed./),
    err: '',
  })
})

it('Looks and alarms go from a hub that runs after the months its settings say', async () => {
  const { asked, memory } = await openTown('purged')
  const now = new Date()
  const before = (months: number) => new Date(now.getTime() - months * 31 * 24 * 3600_000)
  const deps = { database: asked, secret: await hubRoot(asked, secret), random: randomBytes }
  for (const months of [8, 4]) {
    const clock = () => before(months)
    await insertAccesses(asked, [lookMade(clock().toISOString())])
    const sealing = { ...deps, clock, seals: memory.PARVIS_SEALS }
    await openRound(sealing, (error) => expect(error).toBeUndefined())(true)
    await raiseAlarm(
      { ...deps, clock },
      {
        ...{ organisation: town.organisation, kind: 'many_looks', sector: 'voirie' },
        ...{ source: null, agent_key: `of ${months} months ago` },
      },
    )
  }
  const kept = () =>
    asked.query(
      `select (select array_agg(at) from access_log.access) as looks,
         (select array_agg(agent_key) from access_log.alarm) as alarms`,
    )
  const hub = await start({ ...memory, PARVIS_ACCESS_MONTHS: '6' })
  await eventually(async () =>
    expect(await kept()).toEqual([{ looks: [before(4)], alarms: ['of 4 months ago'] }]),
  )
  expect(await hub.stop()).toBe(0)
  const verified = await types(['audit', 'verify'], { ...memory, PARVIS_SECRET: secret })
  expect(verified).toMatchObject({ code: 0, err: '' })
})
