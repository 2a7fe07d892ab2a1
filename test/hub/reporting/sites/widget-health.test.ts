import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { widgetHealth } from '#shared/contract/reporting/widget-health.ts'
import { townAgents } from '../../../world/agents.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { anyStore } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

const hour = 3_600_000

describe.each(anyStore)('The health of the widget, on $store', ({ open }) => {
  let hub: TestHub
  beforeEach(async () => {
    hub = await startHub(await open())
  })
  afterEach(() => hub.close())

  const told = async () =>
    widgetHealth.parse((await hub.as(townAgents.quality, 'GET', '/v1/widget-health')).json())
  const isAt = (moment: string) => {
    hub.clock.now = new Date(moment)
  }
  const looks = (origin?: string) =>
    hub.send({
      method: 'GET',
      url: `/v1/sites/${town.site}`,
      ...(origin && { headers: { origin } }),
    })
  /** Two answers each morning of three weeks, told a little late. */
  async function answersForThreeWeeks(): Promise<void> {
    const last = Date.parse('2026-11-03T13:20:00Z')
    for (let day = 21; day >= 0; day -= 1) {
      hub.clock.now = new Date(last - day * 24 * hour + hour)
      for (let nth = 0; nth < 2; nth += 1) await hub.answer({ waited_s: 3600, took_ms: 5000 + nth })
    }
  }

  it('says that the widget was never seen, then when it was, by a page of the site alone', async () => {
    const name = { fr: town.name, en: town.name }
    expect(await told()).toEqual({
      sites: [{ site: town.site, name, seen: null }],
      silences: [],
    })
    await looks()
    expect((await told()).sites[0]?.seen).toBeNull()
    await looks(town.origin)
    expect((await told()).sites[0]?.seen).toBe('2026-11-24')
    const refused = await hub.as(townAgents.claire, 'GET', '/v1/widget-health')
    expect(refused.statusCode).toBe(403)
  })

  it('says a silence that is no chance, and whether the page is still seen', async () => {
    await answersForThreeWeeks()
    isAt('2026-11-07T12:00:00Z')
    expect((await told()).silences).toEqual([])

    isAt('2026-11-08T12:00:00Z')
    const silence = { site: town.site, service: 'etat-civil', since: '2026-11-03' }
    expect((await told()).silences).toEqual([{ ...silence, expected: 8, seen: null }])

    isAt('2026-11-09T15:00:00Z')
    await looks(town.origin)
    const seen = '2026-11-09'
    expect((await told()).silences).toEqual([{ ...silence, expected: 10, seen }])

    await hub.answer({})
    expect((await told()).silences).toEqual([])
  })

  it('keeps numbers of days and nothing else', async () => {
    await looks(town.origin)
    await hub.answer({})
    await told()
    const rows = await hub.database.query('select * from activity_day order by service')
    expect(rows).toEqual([
      expect.objectContaining({ site: town.site, service: '', busiest: expect.anything() }),
      expect.objectContaining({ site: town.site, service: 'etat-civil' }),
    ])
    expect(Object.keys(rows[0] ?? {}).sort()).toEqual([
      'answered',
      'busiest',
      'day',
      'organisation',
      'seen',
      'service',
      'site',
    ])
  })
})
