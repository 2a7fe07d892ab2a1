import { afterEach, describe, expect, it } from 'vitest'
import { parvis } from '#shared/quality/instruments/parvis.ts'
import { listWeekTallies } from '../../../../hub/feedback/answers/tallies-sql.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { anyStore } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

describe.each(anyStore)('Answers by week, on $store', ({ open }) => {
  let hub: TestHub
  afterEach(() => hub.close())

  it('are those of each week from Monday to Sunday, the first one whole', async () => {
    hub = await startHub(await open())
    const on = async (day: string, part: Record<string, unknown> = {}) => {
      hub.clock.now = new Date(`${day}T10:00:00Z`)
      await hub.answer(part)
    }
    const read = (items: readonly string[], since: string) =>
      listWeekTallies(hub.database, {
        organisation: town.organisation,
        service: 'etat-civil',
        instrument: parvis,
        items,
        since,
      })
    await on('2026-11-22')
    await on('2026-11-23')
    await on('2026-11-29', { stream: 'open', answers: { overall: 2 } })
    await on('2026-11-29', { answers: { overall: 4, FIA: 5 } })
    await on('2026-11-30', { service: 'voirie' })
    await on('2027-01-01')
    const [invited, open_] = [{ stream: 'invited' }, { stream: 'open' }]
    const overall = { item: 'overall', value: '4' }
    expect(await read(['overall'], '2026-11-25')).toEqual([
      { ...invited, ...overall, week: '2026-11-23', n: 2 },
      { ...open_, ...overall, value: '2', week: '2026-11-23', n: 1 },
      { ...invited, ...overall, week: '2026-12-28', n: 1 },
    ])
    const all = await read(['overall', 'FIA'], '2026-01-01')
    expect(all).toHaveLength(5)
    expect(all[0]).toEqual({ ...invited, ...overall, week: '2026-11-16', n: 1 })
    expect(all[1]).toEqual({ ...invited, item: 'FIA', value: '5', week: '2026-11-23', n: 1 })
  })
})
