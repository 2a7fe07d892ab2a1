import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DimensionTold } from '#shared/contract/perception.ts'
import { townAgents } from '../world/agents.ts'
import { answerMany, monthsAgo } from '../world/answers.ts'
import { holdCampaign } from '../world/campaign.ts'
import { startHub, type TestHub } from '../world/hub.ts'
import { readPerception, sayOf } from '../world/service-figures.ts'
import { keepPromises } from '../world/shares.ts'
import { anyStore } from '../world/stores.ts'

describe.each(anyStore)('How a service is perceived, on $store', ({ open }) => {
  let hub: TestHub
  beforeEach(async () => {
    hub = await startHub(await open())
  })
  afterEach(() => hub.close())

  const half = (item: string, low: number, high: number) =>
    Array.from({ length: 12 }, (_, nth) => ({ [item]: nth % 2 === 0 ? low : high }))
  const rowOf = (rows: readonly DimensionTold[], dimension: string) =>
    rows.find((one) => one.dimension === dimension)

  it('is told of no dimension while nothing is known of the general interest', async () => {
    await sayOf(hub, 'FIA', half('FIA', 4, 5))
    const { dimensions, expected, months } = await readPerception(hub)
    expect(dimensions).toEqual({ told: 'nothing', because: 'not_alone' })
    expect(expected).toEqual({ told: 'nothing', because: 'too_few' })
    expect(months).toEqual({ told: 'nothing', because: 'not_alone' })
  })

  it('is held against the minimum and the wish of the last campaign, once chance is told apart', async () => {
    await keepPromises(hub, 'voirie')
    const sides = (name: string, minimum: number, desired: number) => ({
      [`${name}_minimum`]: minimum,
      [`${name}_desired`]: desired,
    })
    const configuration = await holdCampaign(
      hub,
      Array.from({ length: 12 }, (_, nth) => ({
        ...sides('FIA', 3 + (nth % 2), 5),
        ...sides('REA', 2 - (nth % 2), 4 + (nth % 2)),
        ...sides('ASS', 2 - (nth % 2), 2 + (nth % 2)),
        ...sides('EGA', 3 + (nth % 2), 5),
      })),
    )
    const since = { configuration }
    await sayOf(hub, 'FIA', half('FIA', 1, 2), since)
    await sayOf(hub, 'REA', half('REA', 3, 4), since)
    await sayOf(hub, 'ASS', half('ASS', 4, 5), since)
    await sayOf(hub, 'EMP', half('EGA', 3, 5), since)
    const { dimensions } = await readPerception(hub)
    if (dimensions.told !== 'figures') throw new Error('No dimension is told')
    const { usager, commun, campaign, beside } = dimensions
    expect(rowOf(usager, 'reliability')).toMatchObject({
      stream: 'invited',
      perceived: { n: 12, mean: 1.5, interval: { low: expect.closeTo(1.1682, 4) } },
      share: { x: 0, n: 12 },
      tolerance: { minimum: { mean: 3.5 }, desired: { mean: 5 } },
      place: 'below',
    })
    expect(rowOf(usager, 'responsiveness')?.place).toBe('within')
    expect(rowOf(usager, 'assurance')?.place).toBe('above')
    expect(commun).toMatchObject([{ dimension: 'civic', perceived: { n: 12, mean: 4 } }])
    expect(campaign).toEqual({ from: '2026-11', until: '2026-11', stream: 'invited' })
    expect(beside.indicator).toBe('same_treatment')
  })

  it('is no mean of fewer than five, nor of few whose answers it would tell', async () => {
    await keepPromises(hub, 'voirie')
    await sayOf(hub, 'FIA', half('FIA', 3, 4))
    await sayOf(hub, 'REA', half('REA', 1, 5).slice(0, 4))
    await sayOf(hub, 'ASS', half('ASS', 4, 5).slice(0, 6))
    await sayOf(hub, 'CON', [...half('CON', 2, 3).slice(0, 4), { CON: 'dont_know' }])
    const { dimensions } = await readPerception(hub)
    if (dimensions.told !== 'figures') throw new Error('No dimension is told')
    const told = (dimension: string) => rowOf(dimensions.usager, dimension)?.perceived
    expect(told('reliability')).toMatchObject({ n: 12 })
    for (const few of ['responsiveness', 'assurance', 'tangibles', 'empathy'])
      expect(told(few), few).toEqual({ told: 'nothing' })
    expect(rowOf(dimensions.usager, 'assurance')?.share).toEqual({
      told: 'bound',
      bound: 'at_least_90',
    })
  })

  it('is of those who were invited, and says where it was expected otherwise', async () => {
    await keepPromises(hub, 'voirie')
    await sayOf(hub, 'FIA', half('FIA', 1, 2))
    await sayOf(hub, 'FIA', half('FIA', 5, 5), { stream: 'open' })
    const before = { form: 'B', from_start: true }
    await sayOf(hub, 'FIA', Array(6).fill({ FIA: 1, FIA_before: 4 }), before)
    await sayOf(hub, 'FIA', Array(6).fill({ FIA: 2, FIA_before: 5 }), before)
    const { dimensions } = await readPerception(hub)
    if (dimensions.told !== 'figures') throw new Error('No dimension is told')
    expect(rowOf(dimensions.usager, 'reliability')).toMatchObject({
      perceived: { n: 24, mean: 1.5 },
      share: { x: 0, n: 24 },
      predicted: { n: 12, mean: 4.5 },
      gap: { estimate: -3, interval: { high: expect.closeTo(-2.6, 1) } },
      tolerance: null,
      place: null,
    })
    expect(dimensions.campaign).toBeNull()
  })

  it('is worse, the same or better than expected, where no subtraction brings back a few', async () => {
    await keepPromises(hub, 'voirie')
    const compare = (item: string, said: readonly number[]) =>
      sayOf(
        hub,
        item,
        said.map((one) => ({ [item]: 3, [`${item}_compared`]: one })),
      )
    await compare('FIA', [-1, -1, -1, -1, -1, 0, 0, 0, 0, 0, 1, 1, 1])
    await compare('REA', [-1, -1, -1, 0, 0, 0, 0, 0, 0, 1, 1])
    await compare('CON', [0, 0, 1])
    await sayOf(hub, 'ASS', [{ ASS: 3, ASS_compared: 'no_expectation' }])
    const { expected } = await readPerception(hub)
    if (expected.told !== 'figures') throw new Error('No comparison is told')
    expect(expected.whole).toMatchObject({
      worse: { x: 8, n: 27 },
      same: { x: 13, n: 27 },
      better: { x: 6, n: 27 },
    })
    const dimensions = Object.fromEntries(
      expected.dimensions.map(({ dimension, shares }) => [dimension, shares.told]),
    )
    // Three answers would be what is left of the whole: eleven others are hidden with them.
    expect(dimensions).toEqual({
      reliability: 'shares',
      assurance: 'nothing',
      tangibles: 'nothing',
      responsiveness: 'nothing',
    })
    expect(expected.beside.indicator).toBe('promises_kept')
  })

  it('is told month by month beside what was kept, and a campaign cuts nothing', async () => {
    await keepPromises(hub, 'voirie')
    const configuration = await holdCampaign(hub, Array(6).fill({ FIA_minimum: 3 }))
    const { september, october } = monthsAgo
    await answerMany(hub, { good: 9, bad: 3, daysAgo: september }, { configuration })
    await answerMany(hub, { good: 2, bad: 1, daysAgo: october }, { configuration })
    await answerMany(hub, { good: 14, bad: 6 }, { configuration })
    await answerMany(hub, { good: 40 }, { configuration, stream: 'open' })
    const { months } = await readPerception(hub)
    if (months.told !== 'figures') throw new Error('No month is told')
    expect(months.periods).toEqual(['2026-09', '2026-10', '2026-11'])
    expect(months.over).toBe('2026-10')
    expect(months.panels.map(({ indicator, runs }) => [indicator, runs.length])).toEqual([
      ['satisfied', 1],
      ['promises_kept', 1],
      ['within_norm', 1],
    ])
    const [satisfied = [], kept = [], within = []] = months.panels.map(({ runs }) => runs[0] ?? [])
    // October hides three, and with them the smallest month beside it.
    expect(satisfied).toMatchObject([
      { period: '2026-09', estimate: null, because: 'protects' },
      { period: '2026-10', estimate: null, because: 'too_few' },
      { period: '2026-11', n: 20, estimate: 0.7 },
    ])
    expect(kept).toMatchObject([{ period: '2026-11', n: 5, estimate: 1, low: expect.any(Number) }])
    expect(within).toMatchObject([{ period: '2026-11', n: 5, estimate: 1 }])
    const until = await readPerception(hub, '?period=2026-10')
    expect(until.months.told).toBe('nothing')
  })

  it('is read of a service there is, in a whole period, by those who answer for quality', async () => {
    const ask = (path: string, agent: Parameters<TestHub['as']>[0] = townAgents.quality) =>
      hub.as(agent, 'GET', `/v1/services/${path}`)
    for (const what of ['perception', 'delays']) {
      expect((await ask(`piscine/${what}`)).json()).toMatchObject({ code: 'unknown_service' })
      expect((await ask(`voirie/${what}?period=2026-11-03`)).statusCode).toBe(422)
      expect((await ask(`voirie/${what}`, townAgents.karim)).statusCode).toBe(403)
    }
  })
})
