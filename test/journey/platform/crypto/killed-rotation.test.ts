import pg from 'pg'
import { afterEach, expect, it } from 'vitest'
import { migrate } from '../../../../hub/migrations/migrate.ts'
import type { Database } from '../../../../hub/platform/database/database.ts'
import { openPostgres } from '../../../../hub/platform/database/postgres.ts'
import { types } from '../../../world/command.ts'
import { declareTown } from '../../../world/declare-town.ts'
import { eventually } from '../../../world/eventually.ts'
import { freePort } from '../../../world/free-port.ts'
import { ownFolder, type Product, secret, startServe } from '../../../world/product.ts'
import { newDatabase } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

const folder = ownFolder()
const hubs: Product[] = []
let database: Database | undefined
afterEach(async () => {
  await Promise.all(hubs.splice(0).map((hub) => hub.stop()))
  await database?.close()
  folder.remove()
})

it('A hub killed while it makes digests anew leaves the rest to the next one, and every code opens', async () => {
  const url = await newDatabase()
  const own = openPostgres(url)
  database = own
  await migrate(own)
  await declareTown(own)
  const environment = { DATABASE_URL: url, PARVIS_SECRET: secret, PARVIS_DATA: folder.path }
  const port = await freePort()
  hubs.push(await startServe({ DATABASE_URL: url }, port))
  const put = async (reference: string) => {
    const sent = await fetch(`http://127.0.0.1:${port}/v1/requests/${reference}`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${town.key}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        service: 'etat-civil',
        channel: 'web',
        locale: 'fr',
        received_at: new Date().toISOString(),
      }),
    })
    return ((await sent.json()) as { tracking_code: string }).tracking_code
  }
  const code = await put('K-1')
  const opens = async () => {
    const headers = { 'parvis-tracking': code }
    return (await fetch(`http://127.0.0.1:${port}/v1/tracking`, { headers })).status
  }
  const digests = async () =>
    (await own.query<{ n: string }>('select left(tracking_hash, 2) as n from request')).map(
      ({ n }) => n,
    )
  expect([await opens(), await digests()]).toEqual([200, ['1.']])
  await hubs.pop()?.stop()
  const told = await types(['root', 'rotate'], environment)
  expect(told, told.err).toMatchObject({ code: 0 })
  await own.query(`update root_generation set begins_at = now() - interval '2 hours'`)
  // The work waits before the last table until its hub is dead.
  const holding = new pg.Client(url)
  await holding.connect()
  await holding.query('begin; lock table feedback_part in access exclusive mode')
  const killed = await startServe({ DATABASE_URL: url }, port)
  hubs.push(killed)
  await eventually(async () => expect(await digests()).toEqual(['2.']))
  await killed.kill()
  await holding.end()
  expect(await own.query('select 1 from root_generation where resealed_at is null')).toHaveLength(1)
  hubs.push(await startServe({ DATABASE_URL: url }, port))
  expect(await opens()).toBe(200)
  await eventually(async () =>
    expect(await own.query('select 1 from root_generation where resealed_at is null')).toEqual([]),
  )
  expect(await opens()).toBe(200)
}, 120_000)

it('Hubs killed while the root changes leave it to the next one, which seals everything again', async () => {
  const url = await newDatabase()
  const own = openPostgres(url)
  database = own
  await migrate(own)
  await declareTown(own)
  const environment = { DATABASE_URL: url, PARVIS_SECRET: secret, PARVIS_DATA: folder.path }
  const port = await freePort(2)
  const running = [
    await startServe({ DATABASE_URL: url }, port),
    await startServe({ DATABASE_URL: url }, port + 1),
  ]
  hubs.push(...running)
  const told = await types(['root', 'rotate'], environment)
  expect(told, told.err).toMatchObject({ code: 0, out: expect.stringContaining('in 60 seconds') })
  await Promise.all(running.map((one) => one.kill()))
  hubs.length = 0
  await own.query(`update root_generation set begins_at = now() - interval '2 hours'`)
  hubs.push(await startServe({ DATABASE_URL: url }, port))
  await eventually(async () => {
    const [row] = await own.query('select 1 from root_generation where resealed_at is not null')
    expect(row).toBeDefined()
  })
  const keys = await own.query<{ sealed: string }>('select sealed from signing_key')
  expect(keys).toEqual([{ sealed: expect.stringMatching(/^2\./) }])
  expect(await types(['promise', 'rotate'], environment)).toMatchObject({ code: 0 })
}, 120_000)
