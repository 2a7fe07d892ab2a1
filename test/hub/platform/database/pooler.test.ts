import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSealer } from '../../../../hub/agents/access-log/sealer.ts'
import type { Database } from '../../../../hub/platform/database/database.ts'
import { openPostgres } from '../../../../hub/platform/database/postgres.ts'
import { townAgents } from '../../../world/agents.ts'
import { types } from '../../../world/command.ts'
import {
  openTestChannel,
  type SendingHub,
  sentOf,
  startSendingHub,
} from '../../../world/deliveries.ts'
import { eventually } from '../../../world/eventually.ts'
import { feedback } from '../../../world/feedback.ts'
import { startHub } from '../../../world/hub.ts'
import { hasPooler, type Pooler, startPooler } from '../../../world/pooler.ts'
import { putRequest } from '../../../world/requests.ts'
import { runResource } from '../../../world/run-resource.ts'
import { sendUntilTaken } from '../../../world/send-until-taken.ts'
import { usager } from '../../../world/sending-town.ts'
import { emptyDatabase, newDatabase } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

/** The same database by another door. */
const through = (pooler: Pooler, address: string) => `${pooler.url}${new URL(address).pathname}`

describe.skipIf(!hasPooler)(
  'Two hubs behind a PgBouncer that shares connections by transaction',
  () => {
    let pooler: Pooler
    let url: string
    let direct: Database
    let hubs: [SendingHub, SendingHub]
    beforeAll(async () => {
      pooler = await startPooler(await runResource('postgres'))
      const address = await emptyDatabase()
      direct = openPostgres(address, 2)
      url = through(pooler, address)
      hubs = [await startSendingHub(openPostgres(url)), await startSendingHub(openPostgres(url))]
    })
    afterAll(async () => {
      for (const hub of hubs) await hub.close()
      await direct.close()
      await pooler.stop()
    })

    it('take in answers, hundreds at once, each exactly once', async () => {
      const parts = Array.from({ length: 200 }, () => feedback())
      const twice = [...parts, ...parts]
      const statuses = await Promise.all(
        twice.map((part, at) => sendUntilTaken(hubs[at % 2], part)),
      )
      expect(statuses.filter((status) => status === 201)).toHaveLength(200)
      expect(statuses.filter((status) => status === 200)).toHaveLength(200)
    })

    it('tell a usager each step once, from either hub', async () => {
      const email = openTestChannel('email')
      for (const at of [0, 1, 2, 3]) await putRequest(hubs[at % 2 ? 1 : 0], `EC-${at}`, { usager })
      await Promise.all(hubs.map((hub) => hub.deliver(email)))
      await eventually(async () => {
        await hubs[0].deliver(email)
        for (const at of [0, 1, 2, 3])
          expect(await sentOf(hubs[0], `EC-${at}`)).toEqual(['email accepted'])
      })
      expect(email.sent).toHaveLength(4)
    })

    it('show an agent whom a request is of, and seal the look', async () => {
      const [hub] = hubs
      const seals = mkdtempSync(join(tmpdir(), 'parvis-seals-'))
      const look = await hub.as(townAgents.claire, 'POST', '/v1/context', {
        identifier: { kind: 'email', value: usager.email },
        purpose: 'instruct',
        level: 1,
      })
      expect(look.statusCode).toBe(200)
      const failed: unknown[] = []
      const sealing = {
        database: hub.database,
        clock: () => hub.clock.now,
        secret: hub.secret,
        seals,
      }
      await startSealer(sealing, (error) => void failed.push(error)).stop()
      expect(failed).toEqual([])
      const open = 'select 1 from access_log.access where seal is null'
      expect(await direct.query(open)).toEqual([])
      rmSync(seals, { recursive: true })
    })

    it('import a file', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'parvis-pooled-'))
      const file = join(folder, 'demandes.ndjson')
      const rows = Array.from({ length: 1500 }, (_, at) => ({
        ...{ reference: `I-${at}`, service: 'voirie', channel: 'counter', locale: 'fr' },
        received_at: '2026-11-20T08:00:00Z',
      }))
      writeFileSync(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
      const words = [
        'import',
        'requests',
        file,
        '--organisation',
        town.organisation,
        '--source',
        'old',
      ]
      const told = await types(words, { DATABASE_URL: url, PARVIS_SECRET: String(hubs[0].secret) })
      expect(told.err + told.out).toContain('1,500 new')
      expect(told.code).toBe(0)
      rmSync(folder, { recursive: true })
    })
  },
)

describe.skipIf(!hasPooler)('A name, behind a PgBouncer', () => {
  let pooler: Pooler
  let url: string
  let direct: Database
  let one: Database
  let other: Database
  beforeAll(async () => {
    pooler = await startPooler(await runResource('postgres'))
    const address = await emptyDatabase()
    direct = openPostgres(address, 2)
    url = through(pooler, address)
    one = openPostgres(url)
    other = openPostgres(url)
  })
  afterAll(async () => {
    await Promise.all([one.close(), other.close(), direct.close()])
    await pooler.stop()
  })

  /** Others use the connections meanwhile, each of them. */
  const amongOthers = (database: Database) =>
    Promise.all(Array.from({ length: 12 }, () => database.query('select pg_sleep(0.02)')))

  it('listens to nobody, and keeps no connection for it', async () => {
    await one.listen('jobs', () => {})
    const listening = "select from pg_stat_activity where query ilike 'listen %'"
    expect(await direct.query(listening)).toEqual([])
  })

  it('is held by one at a time, while others use other connections', async () => {
    const giveBack = await one.hold('work')
    expect(giveBack).not.toBeNull()
    await Promise.all([amongOthers(one), amongOthers(other)])
    expect(await other.hold('work')).toBeNull()
    expect(await one.hold('work')).toBeNull()
    const more = await other.hold('other work')
    await giveBack?.()
    await amongOthers(other)
    const next = await other.hold('work')
    expect(next).not.toBeNull()
    await next?.()
    await more?.()
    const left = `select 1 from pg_locks where locktype = 'advisory' and database =
      (select oid from pg_database where datname = current_database())`
    expect(await direct.query(left)).toEqual([])
  })

  it('keeps no vacuum waiting, however long it is held', async () => {
    const giveBack = await one.hold('long work')
    const holding = `select backend_xid, backend_xmin from pg_stat_activity
      where datname = current_database() and state = 'idle in transaction'`
    expect(await direct.query(holding)).toEqual([{ backend_xid: null, backend_xmin: null }])
    await giveBack?.()
  })

  it('is taken again by its holder when the connection breaks, and free when they are gone', async () => {
    const gone = openPostgres(url)
    await gone.hold('broken work')
    await gone.join('shared work', async () => {})
    const [before] = await direct.query<{ pid: number }>(holder)
    await direct.query('select pg_terminate_backend($1::int, 5000)', [Number(before?.pid)])
    await eventually(async () => {
      const held = await direct.query<{ pid: number }>(holder)
      expect(held).toHaveLength(1)
      expect(held).not.toEqual([before])
    })
    expect(await other.hold('broken work')).toBeNull()
    let isFirst = false
    const alone = async () => {
      isFirst = true
    }
    await (await other.join('shared work', alone))()
    expect(isFirst).toBe(false)
    await gone.close()
    await (await other.join('shared work', alone))()
    expect(isFirst).toBe(true)
    expect(await other.hold('broken work')).not.toBeNull()
  })

  const holder = `select distinct pid from pg_locks where locktype = 'advisory' and granted
    and database = (select oid from pg_database where datname = current_database())`
})

describe.skipIf(!hasPooler)('A PgBouncer', () => {
  it('that keeps no account of prepared statements serves a hub all the same', async () => {
    const pooler = await startPooler(await runResource('postgres'), {
      max_prepared_statements: '0',
    })
    const url = through(pooler, await newDatabase())
    const hubs = [await startHub(openPostgres(url)), await startHub(openPostgres(url))]
    const parts = Array.from({ length: 40 }, () => feedback())
    const told = await Promise.all(parts.map((part, at) => hubs[at % 2]?.answer(part)))
    expect(told.map((answer) => answer?.statusCode)).toEqual(parts.map(() => 201))
    for (const hub of hubs) await hub.close()
    await pooler.stop()
  })

  it('that shares connections by statement is refused with what to change', async () => {
    const pooler = await startPooler(await runResource('postgres'), { pool_mode: 'statement' })
    const DATABASE_URL = through(pooler, await emptyDatabase())
    const told = await types(['migrate'], { DATABASE_URL })
    expect(told).toMatchObject({ code: 1, err: expect.stringContaining('pool_mode = transaction') })
    await pooler.stop()
  })
})
