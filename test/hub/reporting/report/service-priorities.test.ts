import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Priorities, priorities } from '#shared/contract/reporting/priorities.ts'
import { formatDrivers } from '#shared/report/format-priorities.ts'
import { formatReasons } from '#shared/report/format-reasons.ts'
import { seededRandom } from '#shared/statistics/seeded-random.ts'
import { townAgents } from '../../../world/agents.ts'
import { holdCampaign } from '../../../world/campaign.ts'
import { feedback } from '../../../world/feedback.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { formatReason } from '../../../world/service-figures.ts'
import { keepPromises } from '../../../world/shares.ts'
import { anyStore } from '../../../world/stores.ts'

const url = '/v1/services/voirie/priorities'

const mark = (value: number) => Math.min(5, Math.max(1, Math.round(value)))

/** Forms of a campaign in which being quick decides, is poor, and trust is good and counts little. */
function forms(times: number): Record<string, number>[] {
  const random = seededRandom(42)
  return Array.from({ length: times }, () => {
    const [FIA, REA, ASS, EMP, CON] = [3, 2.2, 4.2, 3, 3.4].map((middle) =>
      mark(middle + 3 * (random() - 0.5)),
    )
    const overall = mark(1 + 0.9 * (REA ?? 0) + 1.2 * (random() - 0.5))
    return { overall, FIA, REA, ASS, EMP, EGA: 3, CON } as Record<string, number>
  })
}

describe.each(anyStore)('What to improve first in a service, on $store', ({ open }) => {
  let hub: TestHub
  beforeEach(async () => {
    hub = await startHub(await open(), null, { partsPerAddress: 0 })
  })
  afterEach(() => hub.close())

  const read = async (query = ''): Promise<Priorities> => {
    const told = await hub.as(townAgents.quality, 'GET', url + query)
    expect(told.statusCode, told.body).toBe(200)
    return priorities.parse(told.json())
  }
  const sends = async (many: readonly Record<string, unknown>[]) => {
    for (const answers of many) {
      hub.clock.now = new Date(+hub.clock.now + 1000)
      const sent = await hub.answer(feedback({ service: 'voirie', answers }))
      expect(sent.statusCode, sent.body).toBe(201)
    }
  }

  it('says of a service that begins how many answers it takes, and tells nothing alone', async () => {
    expect(await read()).toMatchObject({
      beside: null,
      drivers: { told: 'nothing', because: 'not_alone', least: 100 },
      reasons: [
        { item: 'WHY', because: 'not_alone', groups: [] },
        { item: 'CHO', because: 'not_alone', groups: [] },
      ],
    })
    await keepPromises(hub, 'voirie')
    // Three answers a month: their number is not told either.
    await formatReason(hub, 'REA', [{ REA: 1 }, { REA: 3 }, { REA: 5 }])
    const { drivers, reasons } = await read()
    expect(drivers).toMatchObject({ because: 'too_few', complete: null })
    expect(drivers.lacking).toHaveLength(5)
    expect(drivers.lacking.every(({ n }) => n === null)).toBe(true)
    expect(reasons.map(({ because }) => because)).toEqual(['too_few', 'too_few'])
  })

  it('is derived from a campaign of a hundred complete forms, and ranks no duty', async () => {
    await keepPromises(hub, 'voirie')
    const configuration = await holdCampaign(hub, forms(99))
    const few = await read()
    expect(few.drivers).toMatchObject({ told: 'nothing', because: 'too_few', complete: 99 })
    await holdCampaign(hub, forms(120))
    await formatReason(
      hub,
      'EMP',
      Array.from({ length: 12 }, (_, nth) => ({ EGA: 2 + (nth % 3) })),
      { configuration },
    )
    const told = await read()
    const { drivers } = told
    if (drivers.told !== 'figures') throw new Error(drivers.because)
    expect(drivers).toMatchObject({ of: 'campaign' })
    const of = (dimension: string) => drivers.dimensions.find((one) => one.dimension === dimension)
    expect(of('responsiveness')).toMatchObject({ n: 219, quadrant: 'concentrate' })
    expect(of('assurance')).toMatchObject({ quadrant: 'beyond_expectation' })
    expect(of('responsiveness')?.importance.low).toBeGreaterThan(0.2)
    expect(drivers.dimensions.map(({ dimension }) => dimension)).not.toContain('civic')
    expect(told.duties).toMatchObject([{ perceived: { n: 12 } }])
    const { told: said } = formatDrivers(told, drivers, 'fr')
    expect(said.sentence).toMatch(/^À améliorer d’abord\u00a0: Réactivité\./)
    expect(said.beside).toMatch(/car dû à tous\u00a0:.*l’accessibilité/)
    expect(said.notes?.join(' ')).toContain('Ce qui va ensemble n’est pas toujours cause et effet.')
    // The same answers have the same intervals, and nothing to send again.
    expect((await read()).drivers).toEqual(drivers)
  }, 60_000)

  it('refuses where everybody is satisfied alike, and says why', async () => {
    await keepPromises(hub, 'voirie')
    await holdCampaign(
      hub,
      forms(110).map((one) => ({ ...one, overall: 5 })),
    )
    expect((await read()).drivers).toMatchObject({ because: 'no_spread', complete: 110 })
  }, 60_000)

  it('takes the answers of all year where no campaign was held, each dimension on its own', async () => {
    await keepPromises(hub, 'voirie')
    const random = seededRandom(3)
    const items = ['FIA', 'REA', 'ASS', 'CON']
    for (const item of items)
      await formatReason(
        hub,
        item,
        Array.from({ length: 100 }, () => {
          const own = mark(1 + 4 * random())
          const overall = item === 'REA' ? mark(own + random() - 0.5) : mark(1 + 4 * random())
          return { [item]: own, overall }
        }),
      )
    const { drivers } = await read()
    if (drivers.told !== 'figures') throw new Error(drivers.because)
    expect(drivers).toMatchObject({ of: 'ongoing', r2: null })
    expect(drivers.dimensions.map(({ n }) => n)).toEqual([100, 100, 100, 100])
    expect(drivers.lacking).toHaveLength(1)
    const quick = drivers.dimensions.find(({ dimension }) => dimension === 'responsiveness')
    expect(quick?.importance.estimate).toBeGreaterThan(0.8)
    expect((await read('?period=2026-09')).drivers).toMatchObject({ told: 'nothing' })
  }, 60_000)

  it('weighs what counted by the chance of having been asked, which a bad mark raises', async () => {
    await keepPromises(hub, 'voirie')
    // Of the dissatisfied half are asked, of the others one in ten: 12 stand for 24, 12 for 120.
    await sends(Array.from({ length: 12 }, (_, nth) => ({ overall: 1 + (nth % 2), WHY: 2 })))
    const bad = await read()
    expect(bad.reasons[0]?.groups).toMatchObject([{ of: 'dissatisfied' }, { of: 'all', n: 12 }])
    await sends(Array.from({ length: 5 }, (_, nth) => ({ overall: 4 + (nth % 2), WHY: 1 })))
    // Of all is hidden: less the dissatisfied it would tell what five others said.
    const hidden = (await read()).reasons[0]?.groups
    expect(hidden?.map(({ of }) => of)).toEqual(['dissatisfied'])
    await sends(
      Array.from({ length: 7 }, (_, nth) => ({
        overall: 4 + (nth % 2),
        WHY: nth === 0 ? 'dont_know' : 1,
      })),
    )
    const told = await read()
    const [dissatisfied, all] = told.reasons[0]?.groups ?? []
    const shareOf = (group: typeof all, value: string) =>
      group?.answers.find((one) => one.value === value)?.share
    expect(shareOf(dissatisfied, '2')).toMatchObject({ estimate: 1 })
    expect(all).toMatchObject({ n: 24, effective: 16.6 })
    expect(shareOf(all, '2')).toMatchObject({ estimate: 0.167 })
    expect(shareOf(all, '1')?.estimate).toBeCloseTo(110 / 144, 3)
    expect(shareOf(all, 'dont_know')).toMatchObject({ estimate: 0.069 })
    expect(told.reasons[1]).toMatchObject({ item: 'CHO', because: 'too_few' })
    const said = formatReasons(told, 'fr')
    expect(said?.told.sentence).toContain('d’abord')
    expect(said?.told.table.rows).toHaveLength(12)
  })

  it('is read of a service there is, by those who answer for quality', async () => {
    expect((await hub.as(townAgents.claire, 'GET', url)).statusCode).toBe(403)
    const nowhere = await hub.as(townAgents.quality, 'GET', '/v1/services/nowhere/priorities')
    expect([nowhere.statusCode, nowhere.json().code]).toEqual([404, 'unknown_service'])
  })
})
