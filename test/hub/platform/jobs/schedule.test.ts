import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Database } from '../../../../hub/platform/database/database.ts'
import { openPostgres } from '../../../../hub/platform/database/postgres.ts'
import { type Recurring, startSchedule } from '../../../../hub/platform/jobs/schedule.ts'
import { eventually } from '../../../world/eventually.ts'
import { newDatabase } from '../../../world/stores.ts'

describe('Recurring work, of hubs that share a database,', () => {
  let hubs: [Database, Database]
  const started: { stop(): Promise<void> }[] = []
  beforeEach(async () => {
    const url = await newDatabase()
    hubs = [openPostgres(url, 3), openPostgres(url, 3)]
  })
  afterEach(async () => {
    await Promise.all(started.splice(0).map((one) => one.stop()))
    await Promise.all(hubs.map((hub) => hub.close()))
  })

  const failures: unknown[] = []
  const failed = (error: unknown) => void failures.push(error)
  const start = (hub: Database, work: Recurring['work'], every = 20) => {
    const schedule = startSchedule(hub, [{ name: 'work', every, work, failed }], failed)
    started.push(schedule)
    return schedule
  }
  const isThere = () => hubs[0].query("select from job where queue = 'recurring/work'")

  it('is one job, done by one of them at a time, again and again', async () => {
    let [underWay, most, done] = [0, 0, 0]
    const work = async () => {
      most = Math.max(most, ++underWay)
      await new Promise(setImmediate)
      underWay -= 1
      done += 1
    }
    for (const hub of hubs) start(hub, work)
    await eventually(async () => expect(done).toBeGreaterThan(2))
    expect(most).toBe(1)
    expect(await isThere()).toHaveLength(1)
  })

  it('comes again when it failed', async () => {
    let tries = 0
    start(hubs[0], async () => {
      if (++tries === 1) throw new Error('failed')
    })
    await eventually(async () => expect(tries).toBeGreaterThan(1))
    expect(failures).toEqual([new Error('failed')])
  })

  it('that a hub breaks off when it stops is taken up by the other', async () => {
    const hour = 3600_000
    let begun = () => {}
    const isBegun = new Promise<void>((resolve) => {
      begun = resolve
    })
    const first = start(
      hubs[0],
      (signal) =>
        new Promise<void>((resolve) => {
          signal.addEventListener('abort', () => resolve())
          begun()
        }),
      hour,
    )
    await isBegun
    await first.stop()
    await new Promise<void>((resolve) => void start(hubs[1], async () => resolve(), hour))
  })
})
