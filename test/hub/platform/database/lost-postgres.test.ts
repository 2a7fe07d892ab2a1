import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { canWrite } from '../../../../hub/platform/database/can-write.ts'
import { openPostgres } from '../../../../hub/platform/database/postgres.ts'
import { hubPatience } from '../../../../hub/platform/database/postgres-patience.ts'
import { eventually } from '../../../world/eventually.ts'
import { feedback } from '../../../world/feedback.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { type PostgresServer, startPostgres } from '../../../world/postgres-cluster.ts'
import { startReplica } from '../../../world/postgres-replica.ts'
import {
  canMountDisks,
  mountSmallDisk,
  type SmallDisk,
  takeAllRoom,
} from '../../../world/small-disk.ts'

/** As a hub has it, but for somebody in a hurry. */
const hasty = { ...hubPatience, silence: 500 }

describe.runIf(canMountDisks)('A hub', () => {
  let disk: SmallDisk
  let postgres: PostgresServer
  let hub: TestHub
  beforeAll(async () => {
    disk = mountSmallDisk(160)
    postgres = await startPostgres({
      within: disk.path,
      settings: { max_wal_size: '48MB', min_wal_size: '32MB' },
    })
    hub = await startHub(openPostgres(`${postgres.url}/postgres`, 4, () => {}, hasty))
  })
  afterAll(async () => {
    await hub.close()
    await postgres.stop()
    disk.close()
  })

  it('whose PostgreSQL is killed refuses for the moment, and has all it acknowledged once it is back', async () => {
    const [before, meanwhile] = [feedback(), feedback()]
    expect((await hub.answer({ ...before, stream: 'open' })).statusCode).toBe(201)
    await postgres.kill()
    expect(await say(meanwhile)).toEqual({ status: 503, code: 'unavailable', after: '2' })
    expect((await hub.send({ url: '/readyz' })).statusCode).toBe(503)
    expect((await hub.send({ url: '/healthz' })).statusCode).toBe(200)
    await postgres.start()
    expect((await hub.answer({ ...meanwhile, stream: 'open' })).statusCode).toBe(201)
    expect((await hub.answer({ ...before, stream: 'open' })).statusCode).toBe(200)
  })

  it('whose PostgreSQL has no room left refuses for the moment, and takes all again once there is room', async () => {
    const taken: unknown[] = []
    const room = takeAllRoom(disk.path)
    for (let isFull = false; !isFull; ) {
      const parts = Array.from({ length: 50 }, () => feedback({ comment: 'x'.repeat(250) }))
      const said = await Promise.all(parts.map(say))
      for (const [at, { status, code, after }] of said.entries())
        if (status === 201) taken.push(parts[at]?.['id'])
        else expect([status, code, after]).toEqual([503, 'unavailable', '2'])
      isFull = said.some(({ status }) => status === 503)
    }
    await readyIs(503)
    await room.free()
    await eventually(async () => {
      // One that found no room for its log has ended, and is started again as a supervisor does.
      if (postgres.pids().length === 0) await postgres.start()
      expect((await hub.answer({ stream: 'open' })).statusCode).toBe(201)
    })
    await readyIs(200)
    const rows = await hub.database.query<{ feedback: string }>('select feedback from feedback')
    const kept = new Set<unknown>(rows.map(({ feedback }) => feedback))
    expect(taken.filter((id) => !kept.has(id))).toEqual([])
  })

  it('acknowledges nothing that a replica has not got which commits wait for, and waits for it no longer than seconds', async () => {
    const replica = await startReplica(postgres)
    await ask(`alter system set synchronous_standby_names = 'replica'`)
    await ask('select pg_reload_conf()')
    expect((await hub.answer({ stream: 'open' })).statusCode).toBe(201)
    await replica.kill()
    const part = feedback()
    for (const _ of ['said', 'said again'])
      expect(await say(part)).toEqual({ status: 503, code: 'unavailable', after: '2' })
    const waiting = `select from pg_stat_activity where wait_event = 'SyncRep'`
    expect(await ask(waiting)).toEqual([])
    await replica.start()
    await eventually(async () =>
      expect((await hub.answer({ ...part, stream: 'open' })).statusCode).toBe(200),
    )
    await ask('alter system reset synchronous_standby_names')
    await ask('select pg_reload_conf()')
    await replica.stop()
  })

  it('is not ready while its PostgreSQL takes nothing new, and is by itself afterwards', async () => {
    await ask('alter system set default_transaction_read_only = on')
    await ask('select pg_reload_conf()')
    await readyIs(503)
    expect((await hub.send({ url: '/healthz' })).statusCode).toBe(200)
    await ask('alter system reset default_transaction_read_only')
    await ask('select pg_reload_conf()')
    await readyIs(200)
  })

  it('is not ready on a PostgreSQL that follows another', async () => {
    const replica = await startReplica(postgres, 'standby')
    const standby = openPostgres(`${replica.url}/postgres`, 4, () => {}, hasty)
    expect(await canWrite(standby)).toBe(false)
    await standby.close()
    await replica.stop()
  })

  /** What was found holds for some seconds: the clock is turned by as many. */
  const readyIs = (status: number) =>
    eventually(async () => {
      hub.clock.now = new Date(hub.clock.now.getTime() + 10_000)
      expect((await hub.send({ url: '/readyz' })).statusCode).toBe(status)
    })

  /** Asks the server beside the hub. */
  async function ask(sql: string): Promise<unknown[]> {
    const client = new pg.Client({ connectionString: `${postgres.url}/postgres` })
    await client.connect()
    try {
      return (await client.query(sql)).rows
    } finally {
      await client.end()
    }
  }

  async function say(part: Record<string, unknown>) {
    const { statusCode, headers, json } = await hub.answer({ ...part, stream: 'open' })
    return { status: statusCode, code: json().code, after: headers['retry-after'] }
  }
})
