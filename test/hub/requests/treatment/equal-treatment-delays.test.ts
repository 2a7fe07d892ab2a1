import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Queryable } from '../../../../hub/platform/database/database.ts'
import { cacheDelays, type GetDelay } from '../../../../hub/requests/treatment/cache-delays.ts'
import { eventually } from '../../../world/eventually.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { putRequest } from '../../../world/requests.ts'
import { anyStore } from '../../../world/stores.ts'
import { town, townServices } from '../../../world/town.ts'

const [civil] = townServices
if (!civil) throw new Error('The town of the tests has services')
const queue = { organisation: town.organisation, service: civil.service, kind: null }
const asked = { queue: { ...queue, channel: 'web' }, service: civil, zone: town.zone }

describe.each(anyStore)('A usual delay, on $store', ({ open }) => {
  let hub: TestHub
  let counts = 0
  let broken: Error | null = null
  let give: GetDelay
  beforeAll(async () => {
    hub = await startHub(await open())
    for (const reference of ['A', 'B', 'C', 'D', 'E']) await putRequest(hub, reference)
  })
  beforeEach(() => {
    counts = 0
    broken = null
    const query: Queryable['query'] = (sql, parameters) => {
      counts += 1
      return broken ? Promise.reject(broken) : hub.database.query(sql, parameters)
    }
    give = cacheDelays({ database: { ...hub.database, query }, clock: () => hub.clock.now })
  })
  afterAll(() => hub.close())

  it('is counted once, however many look at once', async () => {
    const given = await Promise.all([give(asked), give(asked), give(asked)])
    expect(given.map((one) => one?.n)).toEqual([5, 5, 5])
    await give(asked)
    expect(counts).toBe(1)
    // Another queue has another: that of another channel, kind, service or organisation.
    for (const other of [
      { channel: 'post' },
      { kind: 'Copie intégrale' },
      { service: 'voirie' },
      { organisation: 'aval' },
    ])
      expect(await give({ ...asked, queue: { ...asked.queue, ...other } })).toBeNull()
    expect(counts).toBe(5)
  })

  it('is given again for an hour, then as it was while it is counted anew', async () => {
    const { now } = hub.clock
    expect(await give(asked)).toMatchObject({ n: 5 })
    await putRequest(hub, 'F')
    hub.clock.now = new Date(now.getTime() + 3_500_000)
    expect(await give(asked)).toMatchObject({ n: 5 })
    hub.clock.now = new Date(now.getTime() + 3_700_000)
    expect(await Promise.all([give(asked), give(asked)])).toMatchObject([{ n: 5 }, { n: 5 }])
    await eventually(async () => expect(await give(asked)).toMatchObject({ n: 6 }))
    expect(counts).toBe(2)
  })

  it('keeps no look waiting: one that takes long to count is told to the next', async () => {
    let letGo = () => {}
    const held = new Promise<void>((resolve) => {
      letGo = resolve
    })
    const query: Queryable['query'] = async (sql, parameters) => {
      await held
      return hub.database.query(sql, parameters)
    }
    const slow = cacheDelays({
      database: { ...hub.database, query },
      clock: () => hub.clock.now,
    })
    const began = performance.now()
    expect(await slow(asked)).toBeNull()
    expect(performance.now() - began).toBeGreaterThanOrEqual(399)
    letGo()
    await eventually(async () => expect(await slow(asked)).not.toBeNull())
  })

  it('fails no look: it is not told, and tried again the next time', async () => {
    broken = new Error('The database is away')
    expect(await give(asked)).toBeNull()
    broken = null
    expect(await give(asked)).not.toBeNull()
  })
})
