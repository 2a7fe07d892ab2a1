import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { townAgents } from '../../../world/agents.ts'
import { answerMany, declareInTown } from '../../../world/answers.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { figureOf, keepPromises, readReport, sharesOf } from '../../../world/shares.ts'
import { stores } from '../../../world/stores.ts'

// Its statements are those of `report.test.ts`, which asks them of both stores.
describe.each(stores.slice(1))('A report on territories, on $store', ({ open }) => {
  let hub: TestHub
  beforeEach(async () => {
    hub = await startHub(await open())
  })
  afterEach(() => hub.close())

  const read = (query?: string) => readReport(hub, query)
  const invited = async (query?: string) => sharesOf(await read(query), 'voirie')[0]
  const declare = (declared: Record<string, unknown>, service: string | null = null) =>
    declareInTown(hub, townAgents.quality, declared, service)
  const districts = [
    { territory: 'nord', name: 'Nord', population: 3000 },
    { territory: 'sud', name: 'Sud', population: 1000 },
  ]

  it('weighs answers by who lives where, beside the raw share', async () => {
    await keepPromises(hub, 'voirie')
    await answerMany(hub, { good: 10, bad: 10 }, { territory: 'nord' })
    await answerMany(hub, { good: 35, bad: 5 }, { territory: 'sud' })
    expect((await invited())?.weighted).toBeUndefined()
    await declare({ kind: 'population', territories: districts })
    const found = await invited()
    expect(found?.share).toMatchObject({ x: 45, n: 60 })
    // Three of four people live in the north: 3/4 × 10/20 + 1/4 × 35/40.
    expect(found?.weighted).toMatchObject({ told: 'share', outside: 0, missing: 0 })
    expect(found?.weighted?.told === 'share' && found.weighted.estimate).toBe(0.594)
  })

  it('weighs nothing when most people live where nobody answered, or too few did', async () => {
    await keepPromises(hub, 'voirie')
    await answerMany(hub, { good: 30, bad: 10 }, { territory: 'sud' })
    await declare({ kind: 'population', territories: districts })
    expect((await invited())?.weighted).toEqual({ told: 'nothing', because: 'territories_missing' })
    await answerMany(hub, { good: 4, bad: 2 }, { territory: 'nord' })
    expect((await invited())?.weighted).toEqual({ told: 'nothing', because: 'too_few' })
    await keepPromises(hub, 'etat-civil')
    await answerMany(hub, { good: 20, bad: 10 }, { service: 'etat-civil' })
    expect(sharesOf(await read(), 'etat-civil')[0]?.weighted).toEqual({
      told: 'nothing',
      because: 'no_territory',
    })
  })

  it('counts answers from territories nobody declared, and declared ones without answer', async () => {
    await keepPromises(hub, 'voirie')
    const more = { territory: 'est', name: 'Est', population: 500 }
    await declare({ kind: 'population', territories: [...districts, more] })
    await answerMany(hub, { good: 40, bad: 10 }, { territory: 'nord' })
    await answerMany(hub, { good: 20, bad: 5 }, { territory: 'sud' })
    await answerMany(hub, { good: 5, bad: 1 }, { territory: 'ailleurs' })
    await answerMany(hub, { good: 5, bad: 2 })
    expect((await invited())?.weighted).toMatchObject({
      told: 'share',
      outside: 6,
      unlocated: 7,
      missing: 1,
      covered: 0.889,
    })
  })

  it('tells shares without a verdict where the reference leaves no room for the margin', async () => {
    await keepPromises(hub, 'voirie')
    await answerMany(hub, { good: 30, bad: 10 }, { territory: 'nord' })
    await answerMany(hub, { good: 20, bad: 10 }, { territory: 'sud' })
    await declare({ kind: 'commitment', value: 0.04 })
    const places = figureOf(await read(), 'voirie', 'equal_quality')?.places
    expect(places?.everywhere).toBe('unknown')
    expect(places?.territories.map(({ verdict, share }) => [verdict, share.told])).toEqual([
      ['unknown', 'share'],
      ['unknown', 'share'],
    ])
  })

  it('judges each territory in three words, by the alphabet, and never ranks', async () => {
    await answerMany(hub, { good: 95, bad: 5 }, { territory: 'nord' })
    await answerMany(hub, { good: 40, bad: 60 }, { territory: 'sud' })
    await answerMany(hub, { good: 8, bad: 2 }, { territory: 'est' })
    await answerMany(hub, { good: 2, bad: 1 }, { territory: 'ouest' })
    await declare({ kind: 'commitment', value: 0.85 })
    await declare({ kind: 'margin', value: 0.05 }, 'voirie')
    await declare({
      kind: 'population',
      territories: [...districts, { territory: 'centre', name: 'Centre', population: 200 }],
    })
    const { places } = figureOf(await read(), 'voirie', 'equal_quality') ?? {}
    expect(places).toMatchObject({
      stream: 'invited',
      reference: { value: 0.85, declared: true },
      margin: { value: 0.05, declared: true },
      everywhere: 'below',
    })
    expect(places?.territories.map(({ name, verdict }) => [name, verdict])).toEqual([
      ['Centre', 'untested'],
      ['est', 'hidden'],
      ['Nord', 'equivalent'],
      ['ouest', 'hidden'],
      ['Sud', 'below'],
    ])
    const told = Object.keys(places?.territories[0] ?? {})
    expect(told.some((key) => /rank|score|position/.test(key))).toBe(false)
  })

  it('says how many answers a verdict would take, or that no number would show it', async () => {
    await answerMany(hub, { good: 45, bad: 5 }, { territory: 'nord' })
    await answerMany(hub, { good: 39, bad: 11 }, { territory: 'sud' })
    await answerMany(hub, { good: 41, bad: 9 }, { territory: 'est' })
    await declare({ kind: 'commitment', value: 0.85 })
    const { places } = figureOf(await read(), 'voirie', 'equal_quality') ?? {}
    const taken = places?.territories.map(({ name, verdict, would_take }) => [
      name,
      verdict,
      would_take,
    ])
    expect(taken).toEqual([
      // Two points above the least: 2,408 answers, at 50 a month.
      ['est', 'unknown', { answers: 2408, months: 49 }],
      ['nord', 'equivalent', null],
      ['sud', 'unknown', { answers: null, months: null }],
    ])
  })

  it('says how many people live under the floor, once it is declared', async () => {
    await answerMany(hub, { good: 18, bad: 2 }, { territory: 'nord' })
    await answerMany(hub, { good: 8, bad: 12 }, { territory: 'sud' })
    await answerMany(hub, { good: 15, bad: 5 }, { territory: 'est' })
    expect(figureOf(await read(), 'voirie', 'under_floor')).toBeNull()
    await declare({ kind: 'floor', value: 0.6 })
    await declare({
      kind: 'population',
      territories: [
        ...districts,
        { territory: 'est', name: 'Est', population: 1000 },
        { territory: 'lac', name: 'Lac', population: 77 },
      ],
    })
    const { under_floor } = figureOf(await read(), 'voirie', 'under_floor') ?? {}
    expect(under_floor).toMatchObject({ floor: 0.6, raw: 0.2, people: 5000, outside: 77 })
    expect(under_floor?.likely).toBeNull()
  })

  it('draws shares towards the whole from twenty territories on', async () => {
    const told = async () => {
      const report = await read()
      const shares = figureOf(report, 'voirie', 'equal_quality')?.places?.territories ?? []
      return {
        shrunk: shares.filter(({ shrunk }) => shrunk !== null).length,
        likely: figureOf(report, 'voirie', 'under_floor')?.under_floor?.likely,
      }
    }
    const territories = Array.from({ length: 20 }, (_, at) => ({
      territory: `t${at}`,
      name: `T${at}`,
      population: 100,
    }))
    await declare({ kind: 'floor', value: 0.6 })
    await declare({ kind: 'population', territories })
    const [last, ...others] = territories
    for (const { territory } of others) await answerMany(hub, { good: 8, bad: 4 }, { territory })
    expect(await told()).toEqual({ shrunk: 0, likely: null })
    await answerMany(hub, { good: 8, bad: 4 }, { territory: last?.territory ?? '' })
    expect(await told()).toEqual({ shrunk: 20, likely: expect.any(Number) })
  })
})
