import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  invitationCoverage,
  type ServiceInvitations,
} from '#shared/contract/reporting/invitations.ts'
import { closeInvitations } from '../../../../hub/invitations/close-invitations.ts'
import { findInvitation } from '../../../../hub/invitations/invitations-sql.ts'
import { ticketDigests } from '../../../../hub/invitations/ticket.ts'
import { townAgents } from '../../../world/agents.ts'
import { declareInTown } from '../../../world/answers.ts'
import { startSendingHub, toldSteps } from '../../../world/deliveries.ts'
import { feedback } from '../../../world/feedback.ts'
import type { TestHub } from '../../../world/hub.ts'
import { asksForTicket } from '../../../world/invitations.ts'
import { type Lived, liveRequests } from '../../../world/live-requests.ts'
import { declares } from '../../../world/requests.ts'
import { type ServedRequest, ticketsOf } from '../../../world/served.ts'
import { anyStore } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

const { quality, claire } = townAgents

describe.each(anyStore)('Who was invited and who answered, on $store', ({ open }) => {
  let hub: TestHub
  beforeAll(async () => {
    // A hub that may write to its usagers keeps their addresses.
    hub = await startSendingHub(await open(), ['email'])
    const invitations = { probability: 1, rest_days: 90 }
    for (const service of ['etat-civil', 'voirie'])
      await declares(hub, { service, steps: toldSteps, invitations })
  })
  afterAll(() => hub.close())

  const read = async (period: string, service = 'etat-civil'): Promise<ServiceInvitations> => {
    const answer = await hub.as(quality, 'GET', `/v1/invitations?period=${period}`)
    expect(answer.statusCode, answer.body).toBe(200)
    const all = invitationCoverage.parse(answer.json())
    expect(all.period).toBe(period)
    return all.services.find((one) => one.service === service) ?? expect.fail()
  }
  const at = (day: string) => {
    hub.clock.now = new Date(`${day}T10:00:00Z`)
  }
  const close = (month: string) =>
    hub.database.transaction((transaction) =>
      closeInvitations(transaction, town.organisation, month, hub.secret),
    )
  const reply = async (ticket: string | undefined, overall: number, service: string) => {
    const sent = await hub.answer(
      feedback({ ticket, service, item: undefined, answers: { overall } }),
    )
    expect(sent.statusCode, sent.body).toBe(201)
  }
  const live = (name: string, lived: Lived, change?: Partial<ServedRequest>) =>
    liveRequests(hub, name, lived, change)

  it('is nobody, and no figure, before anybody was invited', async () => {
    expect(await read('2026-08')).toMatchObject({
      counted: { invited: 0, undeliverable: 0, answered: 0, rate: null },
      frames: [],
      not_drawn: { left_out: 0, resting: 0, refused: 0 },
      moment: null,
      share: { told: 'nothing' },
      bounds: null,
      conclusion: { told: 'nothing', because: 'no_estimate' },
      better: null,
    })
  })

  it('is told in total while the month is open, and by fact once it is closed', async () => {
    at('2026-09-14')
    await live('granted', { people: 40, answer: 30, good: 27 }, { outcome: 'granted' })
    await live(
      'refused',
      { people: 40, answer: 10, good: 3 },
      { outcome: 'refused', isKept: false },
    )
    const open = await read('2026-09')
    expect(open).toMatchObject({
      counted: { invited: 80, undeliverable: 0, answered: 40, rate: 0.5 },
      frames: [{ frame: 'register', invited: 80, answered: 40, rate: 0.5 }],
      moment: 'served',
      share: { told: 'share', x: 30, n: 40 },
      estimate: { told: 'nothing', because: 'open' },
      bounds: { low: 0.375, high: 0.875 },
      facts: null,
    })
    await close('2026-09')
    const { facts, estimate, counted } = await read('2026-09')
    expect(counted).toEqual(open.counted)
    expect(facts?.map(({ fact }) => fact)).toEqual(['outcome', 'kept'])
    expect(facts?.[0]?.cells).toEqual([
      { value: 'granted', name: null, invited: 40, undeliverable: 0, answered: 30, rate: 0.75 },
      { value: 'refused', name: null, invited: 40, undeliverable: 0, answered: 10, rate: 0.25 },
    ])
    // Half of all were granted: ½ · 27/30 + ½ · 3/10.
    expect(estimate).toMatchObject({ told: 'share', estimate: 0.6, raked: ['outcome', 'kept'] })
    expect(estimate).toMatchObject({ effective: 30, merged: [], trimmed: 0 })
  })

  it('holds a conclusion against the commitment, and says when it tips', async () => {
    expect((await read('2026-09')).conclusion).toMatchObject({
      told: 'nothing',
      because: 'no_reference',
    })
    await declareInTown(hub, quality, { kind: 'commitment', value: 0.95 }, 'etat-civil')
    const { conclusion, estimate } = await read('2026-09')
    if (conclusion.told !== 'conclusion' || estimate.told !== 'share') return expect.fail()
    expect(conclusion).toMatchObject({ against: 'commitment', reference: 0.95, margin: 0.05 })
    expect(conclusion.way).toBe('below')
    // Half are silent: they would have to be better by twice what is missing.
    expect(conclusion.tips).toBeCloseTo(2 * (0.9 - estimate.high), 2)
    await declareInTown(hub, quality, { kind: 'commitment', value: 0.65 }, 'etat-civil')
    // Sixty of a hundred are satisfied, the least that meets it: no number of answers decides.
    expect((await read('2026-09')).conclusion).toEqual({
      told: 'nothing',
      because: 'undecided',
      would_take: { answers: null, months: null },
    })
    await declareInTown(hub, quality, { kind: 'commitment', value: 0.55 }, 'etat-civil')
    // Ten points apart: 194 answers of the same weight as 30 of the 40 that came in a month.
    expect((await read('2026-09')).conclusion).toMatchObject({
      because: 'undecided',
      would_take: { answers: 259, months: 7 },
    })
  })

  it('says of the people left in peace that they were, and hides how few', async () => {
    at('2026-10-14')
    await live('again', { people: 6, answer: 0, good: 0 }, { email: 'granted-1@example.org' })
    const { not_drawn, counted } = await read('2026-10')
    expect(not_drawn).toEqual({ left_out: 0, resting: 6, refused: 0 })
    expect(counted.invited).toBe(0)
    at('2026-11-03')
    await live('once', { people: 2, answer: 0, good: 0 }, { email: 'granted-1@example.org' })
    expect((await read('2026-11')).not_drawn.resting).toBeNull()
  })

  it('counts nobody silent whom nothing reached, until they come by themselves', async () => {
    at('2026-11-04')
    await live('unreached', { people: 9, answer: 0, good: 0 }, { service: 'voirie', email: null })
    await live('reached', { people: 10, answer: 5, good: 4 }, { service: 'voirie' })
    expect((await read('2026-11', 'voirie')).counted).toEqual({
      invited: 19,
      undeliverable: 9,
      answered: 5,
      rate: 0.5,
    })
    await reply((await ticketsOf(hub)).get('unreached-0'), 4, 'voirie')
    expect((await read('2026-11', 'voirie')).counted).toMatchObject({
      undeliverable: 8,
      answered: 6,
    })
  })

  it('tells the frames apart, and judges the served alone', async () => {
    for (let nth = 0; nth < 8; nth += 1) {
      const ticket = await asksForTicket(hub, { service: 'voirie' })
      await reply(ticket, 1, 'voirie')
    }
    const { frames, share, moment } = await read('2026-11', 'voirie')
    expect(frames).toMatchObject([
      { frame: 'register', invited: 19, answered: 6 },
      { frame: 'submissions', invited: 8, answered: 8, rate: 1 },
    ])
    expect({ share, moment }).toMatchObject({ moment: 'served', share: { x: 5, n: 6 } })
  })

  it('hides a cell of few answers, and another that a subtraction would give back', async () => {
    at('2026-12-02')
    await live(
      'north',
      { people: 12, answer: 12, good: 9 },
      { territory: '01', outcome: 'granted' },
    )
    await live('south', { people: 12, answer: 8, good: 6 }, { territory: '02', outcome: 'granted' })
    await live('east', { people: 12, answer: 3, good: 1 }, { territory: '03', outcome: 'granted' })
    await close('2026-12')
    const { facts, counted } = await read('2026-12')
    expect(counted.answered).toBe(23)
    const territories = facts?.find(({ fact }) => fact === 'territory')
    expect(territories?.cells).toMatchObject([
      { value: '01', invited: 12, answered: 12, rate: 1 },
      { value: '02', invited: 12, answered: null, rate: null },
      { value: '03', invited: 12, answered: null, rate: null },
    ])
  })

  it('has nothing to publish of three requests a month, and leads to the quarter', async () => {
    for (const month of ['2027-01', '2027-02', '2027-03']) {
      at(`${month}-10`)
      await live(`few-${month}`, { people: 3, answer: 2, good: 2 }, { service: 'voirie' })
      await close(month)
    }
    at('2027-04-15')
    const month = await read('2027-03', 'voirie')
    expect(month).toMatchObject({
      counted: { invited: 3, answered: null, rate: null },
      share: { told: 'nothing' },
      bounds: null,
      estimate: { told: 'nothing', because: 'too_few' },
      facts: [],
      better: 'quarter',
    })
    expect(await read('2027-Q1', 'voirie')).toMatchObject({
      counted: { invited: 9, answered: 6 },
      share: { told: 'bound', bound: 'at_least_90' },
      bounds: null,
      better: null,
    })
  })

  it('counts who does not know', async () => {
    at('2027-05-10')
    const counts = new Map<string, { x: number; n: number }>()
    await live('unsure', { people: 60, answer: 0, good: 0 }, { service: 'voirie' })
    const tickets = await ticketsOf(hub)
    for (let nth = 0; nth < 60; nth += 1) {
      const ticket = tickets.get(`unsure-${nth}`) ?? ''
      const { item } = (await findInvitation(hub.database, ticketDigests(hub.secret, ticket))) ?? {}
      if (!item) continue
      const isSure = nth % 3 > 0
      const { x, n } = counts.get(item) ?? { x: 0, n: 0 }
      counts.set(item, { x: x + (isSure ? 0 : 1), n: n + 1 })
      const answers = { overall: 4, [item]: isSure ? 4 : 'dont_know' }
      const sent = await hub.answer(
        feedback({ ticket, service: 'voirie', item: undefined, answers }),
      )
      expect(sent.statusCode, sent.body).toBe(201)
    }
    const { dont_know } = await read('2027-05', 'voirie')
    expect(new Set(dont_know.map(({ item }) => item))).toEqual(new Set(counts.keys()))
    for (const { item, share } of dont_know) {
      const counted = counts.get(item) ?? expect.fail()
      if (counted.n < 5) expect(share.told).toBe('nothing')
      else if (share.told === 'share') expect(share).toMatchObject(counted)
    }
    expect(dont_know.some(({ share }) => share.told === 'share')).toBe(true)
  })

  it('is for the quality manager, and not sent twice', async () => {
    const answer = await hub.as(quality, 'GET', '/v1/invitations')
    expect(answer.json().period).toBe('2027-04')
    const headers = { 'if-none-match': String(answer.headers.etag) }
    const again = await hub.as(quality, 'GET', '/v1/invitations', undefined, headers)
    expect(again.statusCode).toBe(304)
    expect((await hub.as(claire, 'GET', '/v1/invitations')).statusCode).toBe(403)
    expect((await hub.as(quality, 'GET', '/v1/invitations?period=2026-13')).statusCode).toBe(422)
  })
})
