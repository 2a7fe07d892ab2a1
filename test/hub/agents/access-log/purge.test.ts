import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { purgeLooks } from '../../../../hub/agents/access-log/purge-looks.ts'
import type { Database } from '../../../../hub/platform/database/database.ts'
import { keepLog, type LogKeeper, lookMade } from '../../../world/access-log.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { ownFolder } from '../../../world/product.ts'
import { anyStore } from '../../../world/stores.ts'

const fine = { said: [], all: 0 }

/** Years ago by any clock: the database goes by its own. */
const days = ['2019-01-10', '2019-01-11', '2019-01-12']

describe.each(anyStore)('The part of the access log past its retention, on $store', ({ open }) => {
  let hub: TestHub
  let log: LogKeeper
  let folder: ReturnType<typeof ownFolder>

  /** Three days: on each two looks, and on the first one at what another administration holds. */
  beforeEach(async () => {
    folder = ownFolder()
    hub = await startHub(await open())
    log = keepLog(hub, folder.path)
    for (const [nth, day] of days.entries())
      await log.seal(`${day}T12:00:00Z`, [
        lookMade(`${day}T08:00:00Z`),
        lookMade(`${day}T09:00:00Z`),
        ...(nth === 0 ? [lookMade(`${day}T08:30:00Z`, { regime: 'exchange' })] : []),
      ])
  })
  afterEach(async () => {
    await hub.close()
    folder.remove()
  })

  const purgeOn = (day: string, months = 12, database: Database = hub.database, most = 10) => {
    hub.clock.now = new Date(`${day}T15:00:00Z`)
    return purgeLooks({ database, clock: () => hub.clock.now, secret: hub.secret }, months, {
      most,
    })
  }
  const left = async () =>
    (
      await hub.database.query<{ day: string; looks: number; digests: number }>(
        `select s.seal::int as seal, s.leaves is not null as listed,
           (select count(*)::int from access_log.access a where a.seal = s.seal) as looks,
           (select count(*)::int from access_log.purged p where p.seal = s.seal) as digests
         from access_log.seal s order by s.seal`,
      )
    ).map(({ looks, digests, ...one }) => ({ ...one, looks, digests }))

  it('goes day by day after its months, and the next day can still be verified', async () => {
    expect(await purgeOn('2020-01-10')).toBe(0)
    expect(await purgeOn('2020-01-11')).toBe(2)
    expect(await left()).toMatchObject([
      { listed: true, looks: 1, digests: 2 },
      { listed: true, looks: 2, digests: 0 },
      { listed: true, looks: 2, digests: 0 },
      { looks: 0, digests: 0 },
    ])
    expect(await log.check()).toEqual(fine)
    expect(await purgeOn('2020-01-11')).toBe(0)

    await hub.database.script(`begin; set local session_replication_role = replica;
      update access_log.access set purpose = 'inform' where seal = 2 and position = 1; commit`)
    expect((await log.check()).said).toEqual([
      expect.stringMatching(
        /^bourg, seal 2, position 1: the look \S+ of 2019-01-11 09:00 UTC is not/,
      ),
    ])
  })

  it('is three years of exchanges between administrations; then no digest of them is left', async () => {
    expect(await purgeOn('2020-03-01')).toBe(6)
    expect(await left()).toMatchObject([
      { listed: true, looks: 1, digests: 2 },
      { listed: false, looks: 0, digests: 0 },
      { listed: false, looks: 0, digests: 0 },
      {},
    ])
    expect(await log.check()).toEqual(fine)
    expect(await purgeOn('2022-01-10')).toBe(0)
    expect(await purgeOn('2022-01-11')).toBe(1)
    expect(await left()).toMatchObject(Array.from({ length: 5 }, () => ({ looks: 0, digests: 0 })))
    expect(await log.check()).toEqual(fine)
  })

  it('is six months where the organisation says so, and what waited that long is sealed first', async () => {
    await log.seal('2019-01-12T12:00:30Z', [lookMade('2019-01-12T12:00:10Z')])
    expect(await purgeOn('2019-07-12', 6)).toBe(4)
    expect(await purgeOn('2019-07-13', 6)).toBe(3)
    expect(await log.check()).toEqual(fine)
  })

  it('that goes before a seal has explained it shows, and so does what goes otherwise', async () => {
    // The hub's own role may ask for it: by the clock of the database these looks are old.
    await hub.database.query(
      `select access_log.purge(organisation, jsonb_agg(jsonb_build_object(
         'seal', seal, 'position', position, 'at', at, 'digest', 'x')))
       from access_log.access where seal in (1, 2) and regime = 'internal' group by organisation`,
    )
    expect((await log.check()).said).toEqual([
      'bourg, seal 1, position 0: a look made between 2019-01-10 08:00 UTC and 2019-01-10 09:00 UTC is said to be purged, and the law had it kept longer.',
      expect.stringContaining('seal 1, position 1'),
      expect.stringMatching(/seal 2, position 0: a look made between .* was removed/),
      expect.stringContaining('seal 2, position 1'),
    ])
    await expect(hub.database.query('delete from access_log.access')).rejects.toThrow('append-only')
  })

  it('loses nothing that a seal does not explain when a hub is killed between two batches', async () => {
    let left = 2
    const dying: Database = {
      ...hub.database,
      transaction: (work) =>
        hub.database.transaction(async (transaction) => {
          const done = await work(transaction)
          left -= 1
          if (left < 0) throw new Error('power cut')
          return done
        }),
    }
    await expect(purgeOn('2020-03-01', 12, dying, 1)).rejects.toThrow('power cut')
    expect(await log.check()).toEqual(fine)
    await purgeOn('2020-03-01')
    expect(await log.check()).toEqual(fine)
    await expect(hub.database.query('select 1 from access_log.access')).resolves.toHaveLength(1)
  })

  it('is not purged on request while a look in it is too young', async () => {
    const young = new Date().toISOString()
    await log.seal(young, [lookMade(young)])
    const [asked] = await hub.database.query<{ went: number }>(
      `select access_log.purge(organisation, jsonb_agg(jsonb_build_object(
         'seal', seal, 'position', position, 'at', at, 'digest', 'x'))) as went
       from access_log.access where seal = 4 group by organisation`,
    )
    expect(asked).toEqual({ went: 0 })
    expect(await log.check()).toEqual(fine)
  })
})
