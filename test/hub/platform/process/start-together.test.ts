import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { insertAccesses } from '../../../../hub/agents/access-log/access-log-sql.ts'
import { migrations } from '../../../../hub/migrations/list.ts'
import { openPostgres } from '../../../../hub/platform/database/postgres.ts'
import { type Running, serve } from '../../../../hub/serve.ts'
import { readSettings } from '../../../../hub/settings/settings.ts'
import { keepLog, lookMade } from '../../../world/access-log.ts'
import { types } from '../../../world/command.ts'
import { declareTown } from '../../../world/declare-town.ts'
import { freePort } from '../../../world/free-port.ts'
import { startHub } from '../../../world/hub.ts'
import { ownFolder } from '../../../world/product.ts'
import { emptyDatabase, newDatabase } from '../../../world/stores.ts'

describe('Three hubs that start at once on an empty PostgreSQL', () => {
  const folder = ownFolder()
  let hubs: Running[]
  let environment: Record<string, string>
  const all = <T>(ask: (hub: Running) => Promise<T>) => Promise.all(hubs.map(ask))

  beforeAll(async () => {
    environment = {
      DATABASE_URL: await emptyDatabase(),
      PARVIS_SECRET: randomBytes(32).toString('base64url'),
      PARVIS_DATA: folder.path,
      PARVIS_LOG: 'silent',
      // With a way to tell usagers there is a queue, which is made at the first start.
      PARVIS_PUSH_CONTACT: 'mailto:web@bourg.example',
    }
    const port = await freePort(3)
    const start = (nth: number) =>
      serve(readSettings({ ...environment, PORT: String(port + nth) }), false)
    hubs = await Promise.all([0, 1, 2].map(start))
  })
  afterAll(() => folder.remove())

  it('bring its schema up to date once, make one key of each kind, and all answer', async () => {
    const [first] = hubs
    const applied = await first?.database.query<{ number: number }>(
      'select number from migration order by number',
    )
    expect(applied).toEqual(migrations.map(({ number }) => ({ number })))
    expect(await all(async ({ url }) => (await fetch(`${url}/readyz`)).status)).toEqual([
      200, 200, 200,
    ])
    const [keys, ...others] = await all(async ({ url }) =>
      (await fetch(`${url}/.well-known/jwks.json`)).json(),
    )
    expect(keys).toMatchObject({ keys: expect.any(Array) })
    expect(others).toEqual([keys, keys])
  })

  it('and stop at once seal the log that they shared once, and nothing is missing of it', async () => {
    const [first] = hubs
    if (!first) throw new Error('No hub at all')
    await declareTown(first.database)
    const looks = Array.from({ length: 20 }, () => lookMade(new Date().toISOString()))
    await insertAccesses(first.database, looks)
    await all((hub) => hub.stop())
    const verified = await types(['audit', 'verify'], environment)
    expect(verified).toMatchObject({ code: 0, err: '' })
    const database = openPostgres(String(environment['DATABASE_URL']), 1)
    const sealed = await database.query(
      'select seal::int as seal, count(*)::int as looks from access_log.access group by seal',
    )
    await database.close()
    expect(sealed).toEqual([{ seal: 1, looks: 20 }])
  })
})

describe('Three hubs that look at one access log together', () => {
  it('seal it once a minute between them, without a gap', async () => {
    const folder = ownFolder()
    const address = await newDatabase()
    const hub = await startHub(openPostgres(address))
    const databases = [1, 2, 3].map(() => openPostgres(address, 2))
    const logs = databases.map((database) => keepLog(hub, folder.path, database))
    const counts: number[] = []
    for (const time of ['10:00:10', '10:00:40', '10:01:10', '10:01:20', '10:02:10']) {
      const at = `2026-11-24T${time}Z`
      await insertAccesses(hub.database, [lookMade(at)])
      await Promise.all(logs.map((log) => log.seal(at)))
      const [row] = await hub.database.query<{ n: number }>(
        'select count(*)::int as n from access_log.seal',
      )
      counts.push(row?.n ?? 0)
    }
    expect(counts).toEqual([1, 1, 2, 2, 3])
    expect(logs.flatMap(({ told }) => told)).toEqual([])
    expect(await logs[0]?.check()).toEqual({ said: [], all: 0 })
    for (const database of databases) await database.close()
    await hub.close()
    folder.remove()
  })
})

describe('parvis serve --workers', () => {
  it.each([
    [['--workers', '0'], '--workers is "0" but should be a number of processes between 1 and 64.'],
    [['--workers=65'], '--workers is "65" but should be a number of processes between 1 and 64.'],
    [['--workers', 'four'], '--workers is "four" but should be a number of processes between 1'],
    [['--workers'], '--workers has no value.'],
    [['2'], '2 is not an option of this command.'],
    [['--fast'], '--fast is not an option of this command.'],
    [['--embedded', '--workers', '2'], 'The embedded database belongs to one process'],
  ])('of %j is refused with a sentence', async (words, sentence) => {
    const url = 'postgres://parvis@127.0.0.1:9/parvis'
    const { code, err, out } = await types(['serve', ...words], { DATABASE_URL: url })
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain(sentence)
  })
})
