import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createLogMonths, listLogMonths } from '../../../../hub/agents/access-log/log-months-sql.ts'
import { purgeLooks } from '../../../../hub/agents/access-log/purge-looks.ts'
import { keepLog, type LogKeeper, lookMade } from '../../../world/access-log.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { ownFolder } from '../../../world/product.ts'
import { stores } from '../../../world/stores.ts'

const fine = { said: [], all: 0 }

/** Years ago by any clock: the database goes by its own. */
const days = ['2019-01-10', '2019-01-31', '2019-02-01', '2019-02-20']

describe.each(stores)('A month of the access log, on $store', ({ open }) => {
  let hub: TestHub
  let log: LogKeeper
  let folder: ReturnType<typeof ownFolder>

  beforeEach(async () => {
    folder = ownFolder()
    hub = await startHub(await open())
    log = keepLog(hub, folder.path)
    for (const day of days)
      await log.seal(`${day}T23:59:59Z`, [
        lookMade(`${day}T00:00:00Z`),
        lookMade(`${day}T23:59:00Z`),
      ])
  })
  afterEach(async () => {
    await hub.close()
    folder.remove()
  })

  const purgeOn = (day: string) => {
    hub.clock.now = new Date(`${day}T15:00:00Z`)
    return purgeLooks({ ...hub, clock: () => hub.clock.now }, 12)
  }
  const tables = async () =>
    (
      await hub.database.query<{ table: string; looks: number }>(
        `select tableoid::regclass::text as table, count(*)::int as looks
         from access_log.access group by 1 order by 1`,
      )
    ).map(({ table, looks }) => [table, looks])

  it('has a table from before it begins; a look of one that has none is kept beside', async () => {
    const [first, ...next] = await listLogMonths(hub.database)
    expect([first?.slice(-3), next.length]).toEqual(['-01', 2])
    expect(await tables()).toEqual([['access_log.access_rest', 8]])
    await Promise.all(
      [1, 2].map(() => createLogMonths(hub.database, new Date('2018-12-31T23:00:00Z'))),
    )
    expect(await tables()).toEqual([
      ['access_log.access_2019_01', 4],
      ['access_log.access_2019_02', 4],
    ])
    await log.seal('2019-02-21T12:00:00Z', [lookMade('2019-02-21T08:00:00Z')])
    expect(await log.check()).toEqual(fine)
    for (const table of ['access', 'access_2019_01', 'access_rest'])
      for (const refused of [`delete from access_log.${table}`, `truncate access_log.${table}`])
        await expect(hub.database.script(refused), refused).rejects.toThrow('append-only')
    await expect(
      hub.database.script(`update access_log.access_2019_01 set purpose = 'other'`),
    ).rejects.toThrow('append-only')
  })

  it('goes whole once it is over, and of the one that is not, the days that are', async () => {
    await createLogMonths(hub.database, new Date('2019-01-01T00:00:00Z'))
    expect(await purgeOn('2020-01-31')).toBe(2)
    expect(await listLogMonths(hub.database)).toContain('2019-01-01')
    expect(await log.check()).toEqual(fine)
    expect(await purgeOn('2020-02-02')).toBe(4)
    expect(await listLogMonths(hub.database)).not.toContain('2019-01-01')
    expect(await tables()).toEqual([['access_log.access_2019_02', 2]])
    expect(await log.check()).toEqual(fine)
    const left = `select count(leaves)::int as listed, count(*)::int as seals from access_log.seal`
    expect(await hub.database.query(left)).toMatchObject([{ listed: 3 }])
    expect(await purgeOn('2020-03-02')).toBe(2)
    expect(await log.check()).toEqual(fine)
  })

  it('stays while one look of it must: of an exchange, or too young', async () => {
    await log.seal('2019-02-28T23:59:59Z', [
      lookMade('2019-02-28T12:00:00Z', { regime: 'exchange' }),
    ])
    await createLogMonths(hub.database, new Date('2019-01-01T00:00:00Z'))
    expect(await purgeOn('2020-03-01')).toBe(8)
    expect(await tables()).toEqual([['access_log.access_2019_02', 1]])
    expect(await log.check()).toEqual(fine)
    const young = new Date().toISOString()
    await log.seal(young, [lookMade(young)])
    const drop = (month: string) =>
      hub.database.query(`select access_log.drop_month($1::date, 'infinity', 'infinity') as went`, [
        month,
      ])
    expect(await drop(young)).toEqual([{ went: null }])
    expect(await purgeOn('2022-03-01')).toBe(1)
    expect(await listLogMonths(hub.database)).not.toContain('2019-02-01')
    expect(await log.check()).toEqual(fine)
  })
})
