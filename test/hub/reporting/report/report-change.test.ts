import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Indicators } from '#shared/contract/reporting/indicators.ts'
import { defaultConfiguration } from '#shared/quality/default-configuration.ts'
import { jdma } from '#shared/quality/instruments/jdma.ts'
import { insertConfiguration } from '../../../../hub/catalogue/sites/declare-sql.ts'
import { townAgents } from '../../../world/agents.ts'
import { answerMany, daysTo, monthsAgo, referenceMonths } from '../../../world/answers.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { keepPromises, readReport, sharesOf } from '../../../world/shares.ts'
import { stores } from '../../../world/stores.ts'
import { town, townNotice } from '../../../world/town.ts'

// Its statements are those of `report.test.ts`, which asks them of both stores.
describe.each(stores.slice(1))('A report on what moved, on $store', ({ open }) => {
  let hub: TestHub
  beforeEach(async () => {
    hub = await startHub(await open())
  })
  afterEach(() => hub.close())

  const read = (query?: string) => readReport(hub, query)
  const headlineOf = ({ services }: Indicators) =>
    services.find(({ service }) => service === 'voirie')?.headline
  const invited = async (query?: string) => sharesOf(await read(query), 'voirie')[0]

  const reference = async (good: number, bad: number, change = {}) => {
    for (const month of referenceMonths)
      await answerMany(hub, { good, bad, daysAgo: daysTo(month) }, change)
  }

  it('says of a rise whether people are better served or others answered', async () => {
    await keepPromises(hub, 'voirie')
    // Satisfaction rises while both territories fall.
    const { october } = monthsAgo
    await reference(9, 1, { territory: 'nord' })
    await reference(3, 7, { territory: 'sud' })
    await answerMany(hub, { good: 85, bad: 15, daysAgo: october }, { territory: 'nord' })
    await answerMany(hub, { good: 2, bad: 8, daysAgo: october }, { territory: 'sud' })
    const { change } = (await invited()) ?? {}
    expect(change).toMatchObject({
      told: 'chart',
      at: '2026-10',
      signal: 'up',
      reference: { from: '2026-01', to: '2026-08', points: 8 },
      figures: { n: 110, centre: 0.6 },
      effects: { groups: 2 },
    })
    if (change?.told !== 'chart' || !change.effects || !change.figures)
      throw new Error('The chart speaks')
    const { effects, figures } = change
    expect(effects.rate).toBeLessThan(0)
    expect(effects.mix).toBeGreaterThan(0)
    expect(effects.rate + effects.mix).toBeCloseTo(figures.estimate - figures.centre, 2)
  })

  it('announces nothing of two months that differ, however far, before eight others are known', async () => {
    await keepPromises(hub, 'voirie')
    const { september, october } = monthsAgo
    await answerMany(hub, { good: 4, bad: 0, daysAgo: september })
    await answerMany(hub, { good: 90, bad: 10, daysAgo: october })
    const early = { told: 'nothing', because: 'early', at: '2026-10' }
    expect((await invited())?.change).toMatchObject({ ...early, points: 0, speaks: '2027-06' })
    await answerMany(hub, { good: 40, bad: 60, daysAgo: september })
    expect((await invited())?.change).toMatchObject({ ...early, points: 1, speaks: '2027-05' })
    const quarters = (await invited('?every=quarter'))?.change
    expect(quarters).toMatchObject({ ...early, at: '2026-Q3', points: 0, speaks: '2028-Q3' })
  })

  it('holds the last month against those before, and announces no ordinary one', async () => {
    await keepPromises(hub, 'voirie')
    await reference(14, 6)
    await answerMany(hub, { good: 17, bad: 3, daysAgo: monthsAgo.october })
    const ordinary = (await invited())?.change
    expect(ordinary).toMatchObject({ signal: 'none', figures: { n: 20, centre: 0.7 } })
    await answerMany(hub, { good: 0, bad: 30, daysAgo: monthsAgo.october })
    const fall = (await invited())?.change
    expect(fall).toMatchObject({ signal: 'down', figures: { n: 50 } })
    // The report of that month says the same.
    expect(headlineOf(await read('?period=2026-10'))).toEqual(headlineOf(await read()))
    expect(headlineOf(await read())?.satisfied).toEqual(fall)
  })

  it('gives the signal to all, and its figures to nobody from whom one of the months is hidden', async () => {
    await keepPromises(hub, 'voirie')
    await reference(14, 6)
    // A month of ten is hidden outside, and another of its quarter with it.
    await answerMany(hub, { good: 5, bad: 5, daysAgo: daysTo('2025-12') })
    await answerMany(hub, { good: 14, bad: 6, daysAgo: daysTo('2025-11') })
    await answerMany(hub, { good: 2, bad: 38, daysAgo: monthsAgo.october })
    const url = '/v1/export/indicators.json?period=2026-10'
    const outside = headlineOf((await hub.as(townAgents.quality, 'GET', url)).json())
    const inside = headlineOf(await read('?period=2026-10'))
    expect(inside?.satisfied).toMatchObject({ signal: 'down', reference: { from: '2025-11' } })
    expect(inside?.satisfied).toMatchObject({ figures: { n: 40 } })
    expect(outside?.satisfied).toEqual({ ...inside?.satisfied, figures: null })
  })

  it('cuts the series where the question changes, and holds nothing against what was before', async () => {
    await keepPromises(hub, 'voirie')
    const { september, october } = monthsAgo
    await answerMany(hub, { good: 20, bad: 10, daysAgo: september })
    const configuration = await insertConfiguration(
      hub.database,
      town.organisation,
      town.site,
      defaultConfiguration(jdma, townNotice),
    )
    const asked = { configuration, form: jdma.forms[0]?.form, item: undefined }
    const { opening, satisfied, bad } = jdma
    for (const [value, times] of [
      [satisfied[0], 18],
      [bad[0], 12],
    ] as const)
      for (let nth = 0; nth < times; nth += 1)
        await answerMany(
          hub,
          { good: 1, daysAgo: october },
          { ...asked, answers: { [opening]: value } },
        )
    const found = await invited()
    expect(found?.share).toMatchObject({ x: 18, n: 30 })
    expect(found?.series?.map(({ instrument, points }) => [instrument, points.length])).toEqual([
      ['parvis', 1],
      ['jdma', 1],
    ])
    expect(found?.change).toMatchObject({ told: 'nothing', because: 'early', points: 0 })
  })

  it('hides a month that is too small with another, so that no subtraction brings it back', async () => {
    await keepPromises(hub, 'voirie')
    await answerMany(hub, { good: 2, bad: 1, daysAgo: monthsAgo.september })
    await answerMany(hub, { good: 10, bad: 10, daysAgo: monthsAgo.october })
    await answerMany(hub, { good: 30, bad: 10 })
    const [points] = (await invited())?.series?.map((one) => one.points) ?? []
    expect(points?.map(({ period, share }) => [period, share.told])).toEqual([
      ['2026-09', 'nothing'],
      ['2026-10', 'nothing'],
      ['2026-11', 'share'],
    ])
  })
})
