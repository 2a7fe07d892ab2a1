import { readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../../../hub/platform/database/database.ts'
import { openPostgres } from '../../../../hub/platform/database/postgres.ts'
import { followReplica } from '../../../../hub/platform/replica/follow.ts'
import { keepLog, type LogKeeper, lookMade } from '../../../world/access-log.ts'
import { type ArchivedPostgres, startArchived } from '../../../world/archived-postgres.ts'
import { types } from '../../../world/command.ts'
import { eventually } from '../../../world/eventually.ts'
import { feedback } from '../../../world/feedback.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import type { PostgresServer } from '../../../world/postgres-cluster.ts'
import { startReplica } from '../../../world/postgres-replica.ts'
import { ownFolder } from '../../../world/product.ts'
import { putRequest, says } from '../../../world/requests.ts'
import { isLong } from '../../../world/times.ts'

/** An instant so many minutes from now, by the clock of this machine, which is that of its servers. */
const at = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString()

describe('A town whose database was brought back to a moment', () => {
  const folder = ownFolder()
  const seals = join(folder.path, 'seals')
  const place = join(seals, 'bourg.jsonl')
  /** Receipts of what usagers sent before the copy, after it, and after the moment gone back to. */
  const receipts: Record<'copied' | 'logged' | 'lost', string[]> = {
    copied: [],
    logged: [],
    lost: [],
  }
  let old: ArchivedPostgres
  let restored: PostgresServer
  let hub: TestHub
  let log: LogKeeper
  let moment = ''

  beforeAll(async () => {
    old = await startArchived(folder.path)
    const admin = openPostgres(`${old.url}/postgres`, 1)
    await admin.script('create database town')
    await admin.close()
    const before = await startHub(openPostgres(`${old.url}/town`))
    before.clock.now = new Date()
    const kept = keepLog(before, seals)
    const answer = async (whose: string[], many: number) => {
      for (let nth = 0; nth < many; nth += 1) {
        const part = feedback({ answers: { overall: 1 + (nth % 5) } })
        expect((await before.answer(part)).statusCode).toBe(201)
        whose.push(String(part['receipt']))
      }
    }
    await answer(receipts.copied, 4)
    await old.copy()
    await answer(receipts.logged, 4)
    await putRequest(before, 'EC-1')
    await kept.seal(at(0), [lookMade(at(-1))])
    moment = await now(before.database)
    await kept.seal(at(2), [lookMade(at(1))])
    await answer(receipts.lost, 4)
    await says(before, 'EC-1', { kind: 'decided', at: at(0) })
    await before.send({
      method: 'DELETE',
      url: '/v1/feedback/receipt',
      headers: { 'parvis-receipt': receipts.copied[0] },
    })
    expect(kept.told).toEqual([])
    await old.archived()
    await before.close()
    restored = await old.backTo(moment)
    hub = await startHub(openPostgres(`${restored.url}/town`))
    hub.clock.now = new Date()
    log = keepLog(hub, seals)
  }, 120_000)
  afterAll(async () => {
    await hub.close()
    await restored.stop()
    await old.stop()
    folder.remove()
  })

  async function now(database: Database): Promise<string> {
    // Whoever is after the moment is so by more than a clock tells apart.
    const sql = `select pg_sleep(0.01), clock_timestamp()::text as now, pg_sleep(0.01)`
    const [row] = await database.query<{ now: string }>(sql)
    return row?.now ?? ''
  }

  async function found(whose: readonly string[]): Promise<number[]> {
    const read = whose.map((code) =>
      hub.send({
        method: 'GET',
        url: '/v1/feedback/receipt',
        headers: { 'parvis-receipt': code },
      }),
    )
    return (await Promise.all(read)).map(({ statusCode }) => statusCode)
  }

  const counted = () =>
    hub.database.query<{ n: number }>(
      `select coalesce(sum(n), 0)::int as n from rolled_up where grain = 'month' and item = 'overall'`,
    )

  const verify = () =>
    types(['audit', 'verify'], {
      DATABASE_URL: `${restored.url}/town`,
      PARVIS_SECRET: String(hub.secret),
      PARVIS_SEALS: seals,
    })

  it('has every answer of before, and none of after', async () => {
    expect(await found([...receipts.copied, ...receipts.logged])).toEqual(Array(8).fill(200))
    expect(await found(receipts.lost)).toEqual(Array(4).fill(404))
    const { services } = (await hub.indicators()) as { services: unknown[] }
    expect(services.length).toBeGreaterThan(0)
  })

  it('counts what it has, and goes on counting', async () => {
    expect(await counted()).toEqual([{ n: 8 }])
    expect((await hub.answer(feedback())).statusCode).toBe(201)
    expect(await counted()).toEqual([{ n: 9 }])
  })

  it('says by the seals of the second place that the end of its access log is gone', async () => {
    const { code, out, err } = await verify()
    expect(code).toBe(1)
    expect(out).toContain('1 looks under 1 seal. Not all is as it was sealed.')
    expect(err).toContain('seal 2 was removed: the second place has them')
  })

  it('keeps nothing more there until somebody puts that file aside, and then begins a new one', async () => {
    const before = readFileSync(place, 'utf8')
    await log.seal(at(4), [lookMade(at(3))])
    expect(log.told.join()).toContain('bourg')
    expect(readFileSync(place, 'utf8')).toBe(before)
    renameSync(place, join(folder.path, 'bourg-before.jsonl'))
    await log.seal(at(6), [lookMade(at(5))])
    expect(await verify()).toMatchObject({ code: 0, err: '' })
  })

  it('is told, as the manual says, what was done after that moment by the server it was', async () => {
    const questions = statementsOf('select').map((sql) =>
      sql.replaceAll(':moment', `'${moment}'::timestamptz`),
    )
    const before = openPostgres(`${old.url}/town`, 1)
    const told = []
    for (const sql of questions) told.push(...(await before.query<Record<string, unknown>>(sql)))
    await before.close()
    expect(told).toMatchObject([
      { reference: 'EC-1', kind: 'decided' },
      { reference: 'EC-1', state: 'decided' },
      { feedback: expect.stringContaining('-') },
    ])
    const [, , gone] = told
    const [redo = ''] = statementsOf('begin')
    const row = `('bourg', '${gone?.['feedback']}')`
    await hub.database.script(redo.replace(/(?<=insert into gone values ).*(?=;)/, row))
    expect(await found(receipts.copied)).toEqual([404, 200, 200, 200])
    expect(await counted()).toEqual([{ n: 8 }])
  })

  it.each(isLong ? ['a replica of before'] : [])(
    'reads no figures from %s, which is of another timeline',
    async () => {
      const replica = await startReplica(old)
      const said: unknown[] = []
      const followed = followReplica(hub.database, `${replica.url}/town`, { every: 10 })
      followed.start((fault) => said.push(fault))
      await eventually(async () => expect(said).toEqual(['stranger']))
      await followed.stop()
      await replica.stop()
    },
  )

  /** The statements of the manual that begin with a word. */
  function statementsOf(word: string): string[] {
    const page = readFileSync('docs/operate/backup.md', 'utf8')
    const blocks = [...page.matchAll(/```sql\n([^`]*)```/g)].map(([, sql = '']) => sql)
    return blocks.filter((sql) => sql.startsWith(word))
  }
})
