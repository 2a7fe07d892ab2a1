import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { observeDatabase } from '../../../../hub/platform/telemetry/observe-database.ts'
import { unobserved } from '../../../../hub/platform/telemetry/observer.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { said } from '../../../world/said-requests.ts'
import { anyStore } from '../../../world/stores.ts'

describe.each(anyStore)('A batch that says one request again and again, on $store', ({ open }) => {
  let hub: TestHub
  let statements = 0
  beforeAll(async () => {
    const counting = {
      ...unobserved,
      work<T>(_kind: string, _name: string, run: () => Promise<T>) {
        statements += 1
        return run()
      },
    }
    hub = await startHub(observeDatabase(await open(), counting))
  })
  afterAll(() => hub.close())

  async function send(...requests: object[]) {
    statements = 0
    const { results } = (await hub.withKey('POST', '/v1/requests:batch', { requests })).json()
    return { statements, told: results.map(({ status, state }: Told) => [status, state]) }
  }
  interface Told {
    status: string
    state?: string
  }
  const times = (one: object, count: number) => Array.from({ length: count }, () => one)

  it('asks no more of the database than one that says it twice', async () => {
    const twice = await send(...times(said('R-2'), 2))
    const often = await send(...times(said('R-300'), 300))
    expect(often.statements).toBeLessThanOrEqual(twice.statements)
    expect(often.told).toEqual([['created', 'received'], ...times(['unchanged', 'received'], 299)])
    expect((await send(...times(said('R-300'), 300))).told).toEqual(
      times(['unchanged', 'received'], 300),
    )
  })

  it('hears what is new between, and refuses each time what it refuses', async () => {
    const closed = said('R-4', { state: 'closed', observed_at: '2026-11-21T08:00:00Z' })
    const opened = said('R-4', { state: 'in_progress', observed_at: '2026-11-22T08:00:00Z' })
    const before = said('R-4', {
      promise: { from: '2020-01-01T08:00:00Z', to: '2020-01-02T08:00:00Z' },
    })
    const { told } = await send(closed, closed, opened, opened, closed, before, before)
    expect(told).toEqual([
      ['created', 'closed'],
      ['unchanged', 'closed'],
      ['updated', 'in_progress'],
      ['unchanged', 'in_progress'],
      ['unchanged', 'in_progress'],
      ['refused', undefined],
      ['refused', undefined],
    ])
  })
})
