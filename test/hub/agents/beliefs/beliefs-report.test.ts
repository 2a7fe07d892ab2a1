import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { welchGap } from '#shared/statistics/welch-gap.ts'
import { townAgents } from '../../../world/agents.ts'
import { answerMany } from '../../../world/answers.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { momentsOf } from '../../../world/moments-of.ts'
import { figureOf, halfOf, keepPromises, readReport } from '../../../world/shares.ts'
import { anyStore } from '../../../world/stores.ts'
import { answerAll, teamOf } from '../../../world/team.ts'

/** What six agents believe: of the whole, of what is expected, of what is lived. */
const team = teamOf('voirie', 6)
const believed = [
  [4, 5, 'dont_know'],
  [5, 5, 'dont_know'],
  [4, 4, 3],
  [5, 5, 4],
  [4, 3, 4],
  [5, 5, 5],
] as const

describe.each(anyStore)('The comparison of beliefs and answers, on $store', ({ open }) => {
  let hub: TestHub
  beforeEach(async () => {
    hub = await startHub(await open())
    hub.clock.now = new Date('2026-08-20T10:00:00Z')
    await answerAll(hub, team, believed)
    hub.clock.now = new Date('2026-11-24T10:00:00Z')
    await keepPromises(hub, 'voirie')
  })
  afterEach(() => hub.close())

  const read = async (query?: string) =>
    figureOf(await readReport(hub, query), 'voirie', 'beliefs')?.believed ?? []
  const invitedSay = (good: number, bad: number, daysAgo = 0) =>
    answerMany(hub, { good, bad, daysAgo })
  /** An export of the year that is over, as it leaves the house. */
  const exported = async (format: string, locale = 'fr') => {
    hub.clock.now = new Date('2027-01-04T10:00:00Z')
    const url = `/v1/export/indicators.${format}?period=2026&locale=${locale}`
    const { statusCode, body } = await hub.as(townAgents.quality, 'GET', url)
    expect(statusCode).toBe(200)
    return body
  }

  it('is the difference of their means, with the interval of Welch', async () => {
    await invitedSay(6, 4)
    const [whole] = await read()
    const reference = welchGap(
      momentsOf([4, 5, 4, 5, 4, 5]),
      momentsOf([5, 5, 5, 5, 5, 5, 2, 2, 2, 2]),
    )
    const { low = 0, high = 0 } = reference?.test?.interval ?? {}
    expect(whole).toMatchObject({
      side: 'whole',
      item: 'overall',
      scale: { low: 1, high: 5 },
      team: { told: 'mean', n: 6, period: '2026-Q3' },
      usagers: { told: 'mean', n: 10 },
    })
    expect(whole?.team).toHaveProperty('mean', 4.5)
    expect(whole?.usagers).toHaveProperty('mean', 3.8)
    expect(whole?.gap?.estimate).toBeCloseTo(0.7, 12)
    expect(whole?.gap?.interval?.low).toBeCloseTo(low, 12)
    expect(whole?.gap?.interval?.high).toBeCloseTo(high, 12)
  })

  it('tells nothing of a question that fewer than five agents answered with a mark', async () => {
    await invitedSay(6, 4)
    const [whole, expected, lived] = await read()
    expect([whole?.gap, expected?.gap, lived?.gap]).toEqual([expect.anything(), null, null])
    expect(expected?.team).toMatchObject({ told: 'mean', n: 6 })
    expect(expected?.usagers).toEqual({ told: 'nothing' })
    expect(lived?.team).toEqual({ told: 'nothing' })
  })

  it('is not told where fewer than five usagers said it: it says so', async () => {
    await invitedSay(2, 2)
    expect(halfOf(await readReport(hub), 'voirie', 'beliefs')).toEqual({
      told: 'too_few',
      indicator: 'beliefs',
    })
  })

  it('is told of a team once its quarter is over, so that no answer is seen to arrive', async () => {
    await invitedSay(6, 4)
    const others = [1, 2, 1, 2, 1, 2].map((mark) => [mark, mark, mark])
    await answerAll(hub, team, others)
    expect((await read())[0]?.team).toMatchObject({ period: '2026-Q3', mean: 4.5 })
    hub.clock.now = new Date('2027-01-04T10:00:00Z')
    expect((await read())[0]?.team).toMatchObject({ period: '2026-Q4', mean: 1.5, n: 6 })
  })

  it('tells no belief of few who all believe the same', async () => {
    await answerAll(hub, team, Array(6).fill([4, 4, 4]))
    await invitedSay(6, 4)
    hub.clock.now = new Date('2027-01-04T10:00:00Z')
    expect(await read('?period=2026-Q4')).toEqual([])
    expect((await read())[0]?.team).toMatchObject({ period: '2026-Q3' })
  })

  it('is of the quarter and the year that are asked for, and of no month', async () => {
    await invitedSay(6, 4, 80)
    expect((await read('?period=2026'))[0]).toMatchObject({ usagers: { n: 10 } })
    const half = async (period: string) =>
      halfOf(await readReport(hub, `?period=${period}`), 'voirie', 'beliefs')
    // No date that was announced came due in that quarter: nothing stands beside it.
    expect(await half('2026-Q3')).toMatchObject({ told: 'not_alone' })
    for (const period of ['2026-09', '2026-Q4', '2025']) expect(await half(period)).toBeNull()
  })

  it('is of one service: the team of another believes nothing of this one', async () => {
    await answerMany(hub, { good: 6, bad: 4 }, { service: 'etat-civil' })
    await keepPromises(hub, 'etat-civil')
    expect(figureOf(await readReport(hub), 'etat-civil', 'beliefs')).toBeNull()
  })

  it('leaves the house where eleven agents answered, and not where six did', async () => {
    await answerMany(hub, { good: 8, bad: 12, daysAgo: 80 })
    const six = JSON.parse(await exported('json'))
    expect(halfOf(six, 'voirie', 'beliefs')).toMatchObject({ told: 'too_few' })
    hub.clock.now = new Date('2026-05-20T10:00:00Z')
    const larger = teamOf('voirie', 12)
    await answerAll(
      hub,
      larger,
      larger.map((_, nth) => [nth % 2 ? 5 : 4, 4, 3]),
    )
    const told = figureOf(JSON.parse(await exported('json')), 'voirie', 'beliefs')?.believed?.[0]
    expect(told).toMatchObject({ team: { n: 12, period: '2026-Q2' }, usagers: { n: 20 } })
    expect(await exported('csv')).toMatch(
      /L’ensemble.*L’équipe croit les réponses plus hautes qu’elles ne sont\u00a0: 4,5 contre 3,2, un écart de \+1,3 .*;points;/,
    )
    const picture = await exported('svg', 'en')
    expect(picture).toContain('What the team believes, what users say')
    expect(picture).toContain('The team believes 4.5')
  })
})
