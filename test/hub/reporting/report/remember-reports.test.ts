import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Database } from '../../../../hub/platform/database/database.ts'
import { readPrimary } from '../../../../hub/platform/replica/reading.ts'
import { cacheReports, type GetReport } from '../../../../hub/reporting/report/cache-reports.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { stores } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

const asked = { period: null, every: 'month', audience: 'inside' } as const

describe('A reader who asks for a report', () => {
  let hub: TestHub
  let made: number
  let fault: Error | null
  let give: GetReport
  /** How long a report takes, in milliseconds. */
  let takes: number
  let now: number

  beforeEach(async () => {
    hub = await startHub(await (stores[0]?.open ?? Promise.reject)())
    made = 0
    fault = null
    takes = 0
    now = 1000
    vi.spyOn(performance, 'now').mockImplementation(() => now)
    const query: Database['query'] = async (sql, parameters) => {
      if (sql.includes('from organisation')) {
        made += 1
        now += takes
        if (fault) throw fault
      }
      return hub.database.query(sql, parameters)
    }
    const database: Database = { ...hub.database, query }
    give = cacheReports({ reading: readPrimary(database), clock: () => hub.clock.now })
  })
  afterEach(async () => {
    vi.restoreAllMocks()
    await hub.close()
  })

  const ask = () => give(town.organisation, asked)

  it('while it is being made is given the one that was begun', async () => {
    const [one, other] = await Promise.all([ask(), ask()])
    expect(other).toBe(one)
    expect(made).toBe(1)
  })

  it('after a quick one is given a new one', async () => {
    await ask()
    await ask()
    expect(made).toBe(2)
  })

  it('after a slow one is given it again, for ten times as long as it took', async () => {
    takes = 3000
    const one = await ask()
    now += 29_999
    expect(await ask()).toBe(one)
    now += 1
    expect(await ask()).not.toBe(one)
    expect(made).toBe(2)
  })

  it('is not given a failure again, however long it took to fail', async () => {
    takes = 3000
    fault = new Error('The database went away')
    const both = await Promise.allSettled([ask(), ask()])
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    fault = null
    await expect(ask()).resolves.toMatchObject({ period: null })
    expect(made).toBe(2)
  })
})
