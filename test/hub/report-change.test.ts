import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { defaultConfiguration } from '#shared/quality/default-configuration.ts'
import { jdma } from '#shared/quality/instruments/jdma.ts'
import { declareConfiguration } from '../../hub/store/declare.ts'
import { answerMany, monthsAgo } from '../world/answers.ts'
import { startHub, type TestHub } from '../world/hub.ts'
import { keepPromises, readReport, sharesOf } from '../world/shares.ts'
import { stores } from '../world/stores.ts'
import { town, townNotice } from '../world/town.ts'

// Its statements are those of `report.test.ts`, which asks them of both stores.
describe.each(stores.slice(1))('A report on what moved, on $store', ({ open }) => {
  let hub: TestHub
  beforeEach(async () => {
    hub = await startHub(await open())
  })
  afterEach(() => hub.close())

  const read = (query?: string) => readReport(hub, query)
  const invited = async (query?: string) => sharesOf(await read(query), 'voirie')[0]

  it('says of a rise whether people are better served or others answered', async () => {
    await keepPromises(hub, 'voirie')
    // The worked example: satisfaction rises while both territories fall.
    const { september, october } = monthsAgo
    await answerMany(hub, { good: 45, bad: 5, daysAgo: september }, { territory: 'nord' })
    await answerMany(hub, { good: 30, bad: 20, daysAgo: september }, { territory: 'sud' })
    await answerMany(hub, { good: 70, bad: 10, daysAgo: october }, { territory: 'nord' })
    await answerMany(hub, { good: 11, bad: 9, daysAgo: october }, { territory: 'sud' })
    const { change } = (await invited()) ?? {}
    expect(change).toMatchObject({
      told: 'change',
      from: '2026-09',
      to: '2026-10',
      before: { n: 100, estimate: 0.75 },
      after: { n: 100, estimate: 0.81 },
      direction: 'unclear',
      effects: { groups: 2 },
    })
    if (change?.told !== 'change' || !change.effects) throw new Error('No change is told')
    expect(change.effects.rate).toBeLessThan(0)
    expect(change.effects.mix).toBeGreaterThan(0)
    expect(change.effects.rate + change.effects.mix).toBeCloseTo(change.difference, 12)
  })

  it('says that a change is more than chance when it is, and nothing of too few', async () => {
    await keepPromises(hub, 'voirie')
    const { september, october } = monthsAgo
    await answerMany(hub, { good: 4, bad: 0, daysAgo: september })
    await answerMany(hub, { good: 90, bad: 10, daysAgo: october })
    expect((await invited())?.change).toEqual({
      told: 'nothing',
      because: 'too_few',
      from: '2026-09',
      to: '2026-10',
    })
    await answerMany(hub, { good: 40, bad: 60, daysAgo: september })
    const { change } = (await invited()) ?? {}
    expect(change).toMatchObject({ direction: 'up', effects: null })
    const quarters = (await invited('?every=quarter'))?.change
    expect(quarters).toMatchObject({ from: '2026-Q2', to: '2026-Q3', because: 'too_few' })
  })

  it('cuts the series where the question changes, and compares nothing across it', async () => {
    await keepPromises(hub, 'voirie')
    const { september, october } = monthsAgo
    await answerMany(hub, { good: 20, bad: 10, daysAgo: september })
    const configuration = await declareConfiguration(
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
    expect(found?.change).toMatchObject({ told: 'nothing', because: 'cut' })
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
