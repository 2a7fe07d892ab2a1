import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPostgres } from '../../hub/store/postgres.ts'
import { feedback } from '../world/feedback.ts'
import { startHub, type TestHub } from '../world/hub.ts'
import { type PostgresServer, startPostgres } from '../world/postgres-cluster.ts'
import { canMountDisks, mountSmallDisk, type SmallDisk, takeAllRoom } from '../world/small-disk.ts'

describe.runIf(canMountDisks)('A hub', () => {
  let disk: SmallDisk
  let postgres: PostgresServer
  let hub: TestHub
  beforeAll(async () => {
    disk = mountSmallDisk(256)
    postgres = await startPostgres({
      within: disk.path,
      settings: { max_wal_size: '48MB', min_wal_size: '32MB' },
    })
    hub = await startHub(openPostgres(`${postgres.url}/postgres`))
  })
  afterAll(async () => {
    await hub.close()
    await postgres.stop()
    disk.close()
  })

  it('whose PostgreSQL is killed refuses for the moment, and has all it acknowledged once it is back', async () => {
    const [before, meanwhile] = [feedback(), feedback()]
    expect((await hub.answer(before)).statusCode).toBe(201)
    await postgres.kill()
    expect(await say(meanwhile)).toEqual({ status: 503, code: 'unavailable', after: '2' })
    expect((await hub.send({ url: '/readyz' })).statusCode).toBe(503)
    expect((await hub.send({ url: '/healthz' })).statusCode).toBe(200)
    await postgres.start()
    expect((await hub.answer(meanwhile)).statusCode).toBe(201)
    expect((await hub.answer(before)).statusCode).toBe(200)
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
    const rows = await hub.database.query<{ feedback: string }>('select feedback from feedback')
    const kept = new Set<unknown>(rows.map(({ feedback }) => feedback))
    expect(taken.filter((id) => !kept.has(id))).toEqual([])
    await room.free()
    expect((await hub.answer({})).statusCode).toBe(201)
  })

  async function say(part: Record<string, unknown>) {
    const { statusCode, headers, json } = await hub.answer(part)
    return { status: statusCode, code: json().code, after: headers['retry-after'] }
  }
})
