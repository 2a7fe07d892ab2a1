import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { qualityReport, type ServiceQuality } from '#shared/contract/reporting/quality-report.ts'
import { townAgents } from '../../../world/agents.ts'
import { answerMany, declareInTown } from '../../../world/answers.ts'
import { closeOn, turnTo } from '../../../world/closings.ts'
import { startSendingHub, toldSteps } from '../../../world/deliveries.ts'
import type { TestHub } from '../../../world/hub.ts'
import { liveRequests } from '../../../world/live-requests.ts'
import { declares } from '../../../world/requests.ts'
import { anyStore } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

const { quality } = townAgents

describe.each(anyStore)('The quality report of a published month, on $store', ({ open }) => {
  let hub: TestHub
  beforeEach(async () => {
    hub = await startSendingHub(await open(), ['email'])
    const invitations = { probability: 1, rest_days: 90 }
    for (const service of ['etat-civil', 'voirie'])
      await declares(hub, { service, steps: toldSteps, invitations })
    turnTo(hub, '2026-09-14')
  })
  afterEach(() => hub.close())

  const ask = (period: string) =>
    hub.send({
      method: 'GET',
      url: `/v1/export/quality.json?organisation=${town.organisation}&period=${period}`,
    })
  const read = async (period: string) => {
    const answer = await ask(period)
    expect(answer.statusCode, answer.body).toBe(200)
    return qualityReport.parse(answer.json())
  }
  const of = async (period: string, service = 'etat-civil'): Promise<ServiceQuality> =>
    (await read(period)).services.find((one) => one.service === service) ?? expect.fail()

  it('says who was asked, who answered, how precise that is, and when it was published', async () => {
    await declareInTown(hub, quality, { kind: 'commitment', value: 0.95 }, 'etat-civil')
    await liveRequests(hub, 'kept', { people: 40, answer: 30, good: 27 })
    await liveRequests(hub, 'late', { people: 40, answer: 10, good: 3 }, { isKept: false })
    await closeOn(hub, '2026-10-10')
    const { months } = await read('2026-09')
    expect(months).toMatchObject([
      { month: '2026-09', number: 1, planned: '2026-10-10', day: '2026-10-10', revisions: [] },
    ])
    const own = await of('2026-09')
    expect(own).toMatchObject({
      stream: 'invited',
      asked: [{ instrument: 'parvis', version: 3, from: '2026-09' }],
      frames: [{ frame: 'register', invited: 80, undeliverable: 0 }],
      not_drawn: { left_out: 0, resting: 0, refused: 0 },
      register: { due: 80, kept: 40, untold: null },
      hidden: { rates: 0 },
      breaks: [],
    })
    expect(own.months).toMatchObject([
      {
        untold: null,
        share: { told: 'share', x: 30, n: 40 },
        response: { invited: 80, delivered: 80, answered: 40, rate: 0.5 },
        bounds: { low: 0.375, high: 0.875 },
        estimate: { told: 'share', estimate: 0.6, raked: ['kept'] },
        conclusion: { told: 'conclusion', against: 'commitment', way: 'below' },
      },
    ])
    const { conclusion, estimate } = own.months[0] ?? {}
    if (conclusion?.told !== 'conclusion' || estimate?.told !== 'share') return expect.fail()
    // Half are silent. What is told of them follows from the bounds that are told.
    expect(conclusion.tips).toBeCloseTo(2 * (0.9 - estimate.high), 2)
  })

  it('is open to everybody, and not sent twice', async () => {
    await liveRequests(hub, 'kept', { people: 20, answer: 15, good: 12 })
    await closeOn(hub, '2026-10-10')
    const { headers: given } = await ask('2026-09')
    const headers = { 'if-none-match': String(given['etag']) }
    const url = `/v1/export/quality.json?organisation=${town.organisation}&period=2026-09`
    expect((await hub.send({ method: 'GET', url, headers })).statusCode).toBe(304)
  })

  it('is of no month that is open, and of nobody unknown', async () => {
    await liveRequests(hub, 'kept', { people: 20, answer: 15, good: 12 })
    expect((await ask('2026-09')).statusCode).toBe(404)
    const url = '/v1/export/quality.json?organisation=ailleurs&period=2026-09'
    expect((await hub.send({ method: 'GET', url })).statusCode).toBe(404)
  })

  it('reveals nothing that the closing hides', async () => {
    await liveRequests(hub, 'kept', { people: 30, answer: 7, good: 7 })
    await liveRequests(hub, 'roads', { people: 30, answer: 20, good: 9 }, { service: 'voirie' })
    await answerMany(hub, { good: 6, bad: 3 }, { stream: 'open', service: 'voirie' })
    await closeOn(hub, '2026-10-10')
    const hidden = await of('2026-09')
    expect(hidden.months).toEqual([
      {
        month: '2026-09',
        share: null,
        untold: 'too_few',
        response: { invited: 30, delivered: 30, answered: null, rate: null },
        bounds: null,
        estimate: null,
        held: null,
        conclusion: null,
      },
    ])
    // Their dates are a figure of the other world: beside no rate, their number alone is told.
    expect(hidden.register).toEqual({ due: 30, kept: null, untold: 'not_alone' })
    expect(hidden.hidden.rates).toBe(1)
    expect((await of('2026-09', 'voirie')).others).toEqual([])
  })

  it('tells a rate beside nothing of the other world in no figure', async () => {
    await answerMany(hub, { good: 15, bad: 5 })
    await closeOn(hub, '2026-10-10')
    const { months, register } = await of('2026-09', 'voirie')
    expect(register).toBeNull()
    expect(months).toMatchObject([{ share: null, untold: 'not_alone', bounds: null }])
  })

  it('holds each month against the target that stood when it ended', async () => {
    await declareInTown(hub, quality, { kind: 'commitment', value: 0.6 }, 'etat-civil')
    await liveRequests(hub, 'september', { people: 60, answer: 50, good: 45 })
    turnTo(hub, '2026-10-14')
    await declareInTown(hub, quality, { kind: 'commitment', value: 0.95 }, 'etat-civil')
    await liveRequests(hub, 'october', { people: 60, answer: 50, good: 35 })
    await closeOn(hub, '2026-11-10')
    const { months } = await of('2026')
    expect(months.map(({ month, held }) => [month, held])).toEqual([
      ['2026-09', { against: 'commitment', value: 0.6, declared: '2026-09-14' }],
      ['2026-10', { against: 'commitment', value: 0.95, declared: '2026-10-14' }],
    ])
    expect(months.map(({ conclusion }) => conclusion)).toMatchObject([
      { reference: 0.6, way: 'above' },
      { reference: 0.95, way: 'below' },
    ])
  })

  it('tells of a month that was revised twice all its figures, days and reasons', async () => {
    await liveRequests(hub, 'kept', { people: 60, answer: 20, good: 15 })
    await closeOn(hub, '2026-10-10')
    for (const [day, next] of [
      ['2026-10-12', '2026-10-13'],
      ['2026-10-15', '2026-10-16'],
    ] as const) {
      turnTo(hub, day)
      await answerMany(hub, { good: 4, daysAgo: 30 }, { service: 'etat-civil' })
      await closeOn(hub, next)
    }
    const [september] = (await read('2026-09')).months
    const figures = september?.revisions.map(({ day, reasons, changes }) => ({
      day,
      reasons,
      changes: changes.map(({ before, after }) => [before, after]),
    }))
    expect(figures).toMatchObject([
      { day: '2026-10-13', reasons: ['late'], changes: [[{ n: 20 }, { n: 24 }]] },
      { day: '2026-10-16', reasons: ['late'], changes: [[{ n: 24 }, { n: 28 }]] },
    ])
    const [month] = (await of('2026-09')).months
    expect(month?.share).toMatchObject({ x: 23, n: 28 })
    // Of 88 invited, 60 are silent: those who came late are not any more.
    expect(month?.bounds).toEqual({ low: 0.261, high: 0.943 })
  })
})
