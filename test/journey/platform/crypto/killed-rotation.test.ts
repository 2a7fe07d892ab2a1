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

const folder = ownFolder()
const hubs: Product[] = []
let database: Database | undefined
afterEach(async () => {
  await Promise.all(hubs.map((hub) => hub.stop()))
  await database?.close()
  folder.remove()
})

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
