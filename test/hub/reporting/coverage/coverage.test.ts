import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { coverage, type ServiceCoverage } from '#shared/contract/reporting/coverage.ts'
import { formatCoverage } from '#shared/report/format-coverage.ts'
import { townAgents } from '../../../world/agents.ts'
import { answerMany, declareInTown, monthsAgo } from '../../../world/answers.ts'
import { eventually } from '../../../world/eventually.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { anyStore } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

describe.each(anyStore)('The coverage of a service, on $store', ({ open }) => {
  let hub: TestHub
  beforeEach(async () => {
    hub = await startHub(await open())
  })
  afterEach(() => hub.close())

  const read = async (): Promise<ServiceCoverage> => {
    const answer = await hub.as(townAgents.quality, 'GET', '/v1/coverage')
    const found = coverage.parse(answer.json()).services.find(({ service }) => service === 'voirie')
    if (!found) throw new Error('The service is not there')
    return found
  }
  const formatDrift = async () =>
    formatCoverage(await read(), 'fr').find(({ key }) => key === 'drift')?.sentences ?? []
  const count = async (daysAgo: number, steps: Record<string, number>) => {
    const now = hub.clock.now
    hub.clock.now = new Date(now.getTime() - daysAgo * 24 * 3_600_000)
    const sent = await hub.send({
      method: 'POST',
      url: '/v1/counters',
      payload: { site: town.site, service: 'voirie', counts: steps },
    })
    expect(sent.statusCode, sent.body).toBeLessThan(300)
    hub.clock.now = now
  }

  it('is nothing while nobody was asked, and says so rather than zero', async () => {
    const none = await read()
    expect(none).toMatchObject({
      drift: { usager: { told: 'nothing' }, commun: { told: 'nothing' } },
      weighting: null,
      months: { told: 0, hidden: 0 },
      asked: [],
    })
    const said = formatCoverage(none, 'fr').flatMap(({ sentences }) => sentences)
    expect(said.join(' ')).not.toMatch(/NaN|undefined|null|\{/)
  })

  it('tells who was there and who answered, and hides a month that a subtraction would tell', async () => {
    await count(monthsAgo.september, { ended: 9, shown: 9, opened: 9, answered: 3 })
    await count(monthsAgo.october, { ended: 9, shown: 9, opened: 9, answered: 6 })
    await count(0, { ended: 9, shown: 9, opened: 9, answered: 8 })
    const funnel = async () => (await read()).funnel[0]
    const whole = { ended: 27, shown: 27, opened: 27, answered: 17 }
    // Counters are written a moment later, many at once.
    await eventually(async () => expect(await funnel()).toMatchObject(whole))
    const invited = await funnel()
    expect(invited?.months.map(({ month, answered }) => [month, answered])).toEqual([
      ['2026-09', null],
      ['2026-10', null],
      ['2026-11', 8],
    ])
  })

  it('says by which way answers came, and that nobody typed one in', async () => {
    await answerMany(hub, { good: 20, bad: 10 })
    const alone = await read()
    expect(alone.channels).toContainEqual({ channel: 'web', n: 30 })
    expect(alone.channels).toContainEqual({ channel: 'paper', n: 0 })
    expect(formatCoverage(alone, 'fr')[0]?.sentences.join(' ')).toContain(
      'Les personnes hors ligne ne sont pas entendues',
    )
  })

  it('names the territories nobody answered from, and tells what weighting costs', async () => {
    const territories = [
      { territory: '01', name: 'Les Tilleuls', population: 4000 },
      { territory: '02', name: 'La Plaine', population: 2000 },
      { territory: '03', name: 'Vieux-Pont', population: 1000 },
    ]
    await declareInTown(hub, townAgents.quality, { kind: 'population', territories })
    await answerMany(hub, { good: 40, bad: 20 }, { territory: '01' })
    await answerMany(hub, { good: 30, bad: 10 }, { territory: '02' })
    const { territories: told, weighting } = await read()
    expect(told).toMatchObject({
      declared: 3,
      told: 2,
      hidden: 0,
      silent: ['Vieux-Pont'],
      silent_count: 1,
    })
    expect(weighting).toMatchObject({ n: 100, covered: 0.857 })
    expect(weighting?.effective).toBeLessThan(100)
  })

  it('compares the button with those who were invited, and never adds them up', async () => {
    await answerMany(hub, { good: 50, bad: 5 })
    await answerMany(hub, { good: 10, bad: 40 }, { stream: 'open' })
    const { drift } = await read()
    expect(drift.usager).toMatchObject({
      told: 'difference',
      invited: 55,
      open: 50,
      direction: 'down',
    })
    const said = await formatDrift()
    expect(said[0]).toMatch(/entre \d+ et \d+ points de moins/)
    expect(said[1]).toMatch(/^Même traitement que les autres\s: trop peu/)
    expect(said[2]).toMatch(/jamais additionnées/)
  })

  it('tells of those who came by the button how they say all are treated, beside how content they are', async () => {
    const treated = async (stream: string, twins: readonly number[], people: number) => {
      for (let nth = 0; nth < people; nth += 1) {
        const EGA = twins[nth % twins.length] ?? 0
        const answers = { overall: EGA, EMP: 1 + (nth % 4), EGA }
        await answerMany(hub, { good: 1 }, { item: 'EMP', answers, stream })
      }
    }
    await treated('invited', [5, 4, 5, 4, 2], 50)
    await treated('open', [1, 2, 5, 2, 1], 50)
    const { drift } = await read()
    expect(drift).toMatchObject({ usager: { direction: 'down' }, commun: { direction: 'down' } })
    expect((await formatDrift())[1]).toMatch(
      /le même traitement que les autres\s: entre \d+ et \d+/,
    )
  })

  it('tells by no precision and by no difference what few said who all said the same', async () => {
    await answerMany(hub, { bad: 5, good: 20 })
    await answerMany(hub, { good: 7 }, { stream: 'open' })
    await answerMany(hub, { good: 6 }, { answers: { overall: 5, FIA: 5 } })
    const { drift, precision } = await read()
    expect(drift.usager).toEqual({ told: 'nothing' })
    expect(precision.find(({ dimension }) => dimension === 'reliability')).toMatchObject({
      n: null,
      reach: null,
    })
  })

  it('opens to those who answer for quality alone', async () => {
    expect((await hub.as(townAgents.claire, 'GET', '/v1/coverage')).statusCode).toBe(403)
  })
})
