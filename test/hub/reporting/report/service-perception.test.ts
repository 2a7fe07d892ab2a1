import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DisclosedDimension } from '#shared/contract/reporting/perception.ts'
import { townAgents } from '../../../world/agents.ts'
import { answerMany, monthsAgo } from '../../../world/answers.ts'
import { holdCampaign } from '../../../world/campaign.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { formatReason, readPerception } from '../../../world/service-figures.ts'
import { keepPromises } from '../../../world/shares.ts'
import { anyStore } from '../../../world/stores.ts'

describe.each(anyStore)('How a service is perceived, on $store', ({ open }) => {
  let hub: TestHub
  beforeEach(async () => {
    hub = await startHub(await open())
  })
  afterEach(() => hub.close())

  const half = (item: string, low: number, high: number) =>
    Array.from({ length: 12 }, (_, nth) => ({ [item]: nth % 2 === 0 ? low : high }))
  const rowOf = (rows: readonly DisclosedDimension[], dimension: string) =>
    rows.find((one) => one.dimension === dimension)

  it('is told of no dimension while nothing is known of the general interest', async () => {
    await formatReason(hub, 'FIA', half('FIA', 4, 5))
    const { dimensions, expected, months } = await readPerception(hub)
    expect(dimensions).toEqual({ told: 'nothing', because: 'not_alone' })
    expect(expected).toEqual({ told: 'nothing', because: 'too_few' })
    expect(months).toEqual({ told: 'nothing', because: 'not_alone' })
  })

  it('is held against no minimum and no wish of a campaign, whose answers are kept', async () => {
    await keepPromises(hub, 'voirie')
    const norm = { FIA_minimum: 5, FIA_desired: 5, EGA_minimum: 5, EGA_desired: 5 }
    const configuration = await holdCampaign(hub, Array(12).fill(norm))
    await formatReason(hub, 'FIA', half('FIA', 1, 2), { configuration })
    await formatReason(hub, 'EMP', half('EGA', 3, 5), { configuration })
    const said = await readPerception(hub)
    if (said.dimensions.told !== 'figures') throw new Error('No dimension is told')
    const { usager, commun, beside } = said.dimensions
    expect(rowOf(usager, 'reliability')).toMatchObject({
      stream: 'invited',
      perceived: { n: 12, mean: 1.5, interval: { low: expect.closeTo(1.1682, 4) } },
      share: { x: 0, n: 12 },
    })
    expect(commun).toMatchObject([{ dimension: 'civic', perceived: { n: 12, mean: 4 } }])
    expect(beside.indicator).toBe('same_treatment')
    expect(JSON.stringify(said)).not.toMatch(/minimum|desired|tolerance|place"/)
    const rows = await hub.database.query(
      `SELECT sum(n)::int AS n FROM tally WHERE item = 'FIA_minimum'`,
    )
    expect(rows).toEqual([{ n: 12 }])
  })

  it('counts who does not know whether others are treated alike, in no mean', async () => {
    await keepPromises(hub, 'voirie')
    await formatReason(hub, 'FIA', half('FIA', 3, 4))
    await formatReason(hub, 'EMP', [...half('EGA', 3, 5), ...Array(6).fill({ EGA: 'dont_know' })])
    const { dimensions } = await readPerception(hub)
    if (dimensions.told !== 'figures') throw new Error('No dimension is told')
    const equal = rowOf(dimensions.commun, 'civic')
    expect(equal?.perceived).toMatchObject({ n: 12, mean: 4 })
    expect(equal?.dont_know).toMatchObject({ told: 'share', x: 6, n: 18 })
  })

  it('is no mean of fewer than five, nor of few whose answers it would tell', async () => {
    await keepPromises(hub, 'voirie')
    await formatReason(hub, 'FIA', half('FIA', 3, 4))
    await formatReason(hub, 'REA', half('REA', 1, 5).slice(0, 4))
    await formatReason(hub, 'ASS', half('ASS', 4, 5).slice(0, 6))
    await formatReason(hub, 'CON', [...half('CON', 2, 3).slice(0, 4), { CON: 'dont_know' }])
    const { dimensions } = await readPerception(hub)
    if (dimensions.told !== 'figures') throw new Error('No dimension is told')
    const told = (dimension: string) => rowOf(dimensions.usager, dimension)?.perceived
    expect(told('reliability')).toMatchObject({ n: 12 })
    expect(rowOf(dimensions.usager, 'reliability')?.dont_know).toMatchObject({ x: 0, n: 12 })
    for (const few of ['responsiveness', 'assurance', 'tangibles', 'empathy'])
      expect(told(few), few).toEqual({ told: 'nothing' })
    expect(rowOf(dimensions.usager, 'assurance')?.share).toEqual({
      told: 'bound',
      bound: 'at_least_90',
    })
  })

  it('is of those who were invited, and says where it was expected otherwise', async () => {
    await keepPromises(hub, 'voirie')
    await formatReason(hub, 'FIA', half('FIA', 1, 2))
    await formatReason(hub, 'FIA', half('FIA', 5, 5), { stream: 'open' })
    const before = { form: 'B', from_start: true }
    await formatReason(hub, 'FIA', Array(6).fill({ FIA: 1, FIA_before: 4 }), before)
    await formatReason(hub, 'FIA', Array(6).fill({ FIA: 2, FIA_before: 5 }), before)
    const { dimensions } = await readPerception(hub)
    if (dimensions.told !== 'figures') throw new Error('No dimension is told')
    expect(rowOf(dimensions.usager, 'reliability')).toMatchObject({
      perceived: { n: 24, mean: 1.5 },
      share: { x: 0, n: 24 },
      predicted: { n: 12, mean: 4.5 },
      gap: { estimate: -3, interval: { high: expect.closeTo(-2.6, 1) } },
    })
  })

  it('is worse, the same or better than expected, of each dimension that eleven compared', async () => {
    await keepPromises(hub, 'voirie')
    const compare = (item: string, said: readonly number[]) =>
      formatReason(
        hub,
        item,
        said.map((one) => ({ [item]: 3, [`${item}_compared`]: one })),
      )
    await compare('FIA', [-1, -1, -1, -1, -1, 0, 0, 0, 0, 0, 1, 1, 1])
    await compare('REA', [-1, -1, -1, 0, 0, 0, 0, 0, 0, 1, 1])
    await compare('CON', [0, 0, 1])
    await formatReason(hub, 'ASS', [{ ASS: 3, ASS_compared: 'no_expectation' }])
    const { expected } = await readPerception(hub)
    if (expected.told !== 'figures') throw new Error('No comparison is told')
    // All of them is told once each is: there is no whole to take the others away from.
    expect(expected.whole).toMatchObject({
      told: 'nothing',
      lacking: [{ en: 'I trust the answers I got.' }, { en: 'The website was easy to use.' }],
    })
    const dimensions = Object.fromEntries(
      expected.dimensions.map(({ dimension, shares }) => [dimension, shares.told]),
    )
    expect(dimensions).toEqual({
      reliability: 'shares',
      assurance: 'nothing',
      tangibles: 'nothing',
      responsiveness: 'shares',
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
    expect(kept).toMatchObject([{ period: '2026-11', n: 5, estimate: 1, low: null }])
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
