import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPostgres } from '../../../../hub/platform/database/postgres.ts'
import { eventually } from '../../../world/eventually.ts'
import { feedback } from '../../../world/feedback.ts'
import { holdStill } from '../../../world/freeze.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { type PostgresServer, startPostgres } from '../../../world/postgres-cluster.ts'
import { openWire } from '../../../world/wire.ts'

/** As a hub has it, but for somebody in a hurry. */
const hasty = { connecting: 600, silence: 300, sign: 300, longest: 600_000 }

describe('A PostgreSQL that takes connections and answers nobody', () => {
  let server: PostgresServer
  let url: string
  let hub: TestHub
  beforeAll(async () => {
    server = await startPostgres()
    url = `${server.url}/postgres`
    hub = await startHub(openPostgres(url, 4, () => {}, hasty))
  })
  afterAll(async () => {
    await hub.close()
    await server.stop()
  })

  const count = async () =>
    (await hub.database.query<{ n: number }>('select count(*)::int as n from feedback'))[0]?.n

  it('has visitors told to come again, and takes what they bring once it answers', async () => {
    // Each has its own connection, in use before and idle now.
    await Promise.all(Array.from({ length: 4 }, () => hub.database.query('select pg_sleep(0.1)')))
    const goOn = holdStill(server.pids)
    const parts = Array.from({ length: 8 }, () => feedback())
    const told = await Promise.all(parts.map((part) => hub.answer(part)))
    goOn()
    expect(told.map(({ statusCode }) => statusCode)).toEqual(parts.map(() => 503))
    expect(told.map(({ headers }) => headers['retry-after'])).toEqual(parts.map(() => '2'))
    expect(told[0]?.json()).toMatchObject({ code: 'unavailable' })
    await eventually(async () => {
      for (const part of parts) expect((await hub.answer(part)).statusCode).toBeLessThan(300)
    })
    expect(await count()).toBe(8)
  })

  it('is waited for as long as it works, and not without end', async () => {
    const database = openPostgres(url, 2, () => {}, { ...hasty, longest: 2000 })
    const [long, endless] = await Promise.allSettled([
      database.query('select pg_sleep(1.2)'),
      database.query('select pg_sleep(600)'),
    ])
    expect(long.status).toBe('fulfilled')
    expect(endless).toMatchObject({ reason: { code: expect.stringMatching(/^(08006|57014)$/) } })
    const stillAtIt = `select 1 from pg_stat_activity where query = 'select pg_sleep(600)'`
    await eventually(async () => expect(await hub.database.query(stillAtIt)).toEqual([]))
    await database.close()
  })

  it('keeps no hub from stopping: connections that it does not close are closed here', async () => {
    const wire = await openWire(Number(new URL(server.url).port))
    const silent = `postgres://parvis@127.0.0.1:${wire.port}/postgres`
    const database = openPostgres(silent, 2, () => {}, hasty)
    await database.listen('jobs', () => {})
    const leave = await database.join('jobs in hand', async () => {})
    await Promise.all([database.query('select 1'), database.query('select 1')])
    wire.halfOpen()
    await leave()
    await database.close()
    await wire.close()
  })

  it('has one answer that cannot be written hold up none that come after it', async () => {
    const stuck = feedback()
    const blocking = openPostgres(url, 2)
    let letGo = () => {}
    const held = new Promise<void>((resolve) => {
      letGo = resolve
    })
    let isHeld = () => {}
    const begun = new Promise<void>((resolve) => {
      isHeld = resolve
    })
    // Somebody has begun the same and does not end: whoever writes it waits for them.
    const holding = blocking.transaction(async (transaction) => {
      await transaction.query(
        `insert into feedback select (jsonb_populate_record(f, jsonb_build_object('feedback', $1::uuid))).*
         from feedback f limit 1`,
        [String(stuck['id'])],
      )
      isHeld()
      await held
      throw new Error('on purpose')
    })
    await begun
    const first = hub.answer(stuck)
    const waits = `select 1 as waits from pg_stat_activity where wait_event_type = 'Lock'`
    await eventually(async () => expect(await blocking.query(waits)).toEqual([{ waits: 1 }]))
    const next = await hub.answer(feedback())
    letGo()
    await holding.catch(() => {})
    expect(next.statusCode).toBe(201)
    expect((await first).statusCode).toBe(201)
    await blocking.close()
  })
})
