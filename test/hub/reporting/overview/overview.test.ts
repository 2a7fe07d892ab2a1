import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Overview, overview } from '#shared/contract/reporting/overview.ts'
import { insertWarning } from '../../../../hub/reporting/warnings/sql.ts'
import { townAgents } from '../../../world/agents.ts'
import { answerMany, daysTo, declareInTown, monthsAgo } from '../../../world/answers.ts'
import { feedback, newId } from '../../../world/feedback.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { receives, says } from '../../../world/requests.ts'
import { keepDates } from '../../../world/shares.ts'
import { anyStore } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

const { quality, claire, admin } = townAgents
const { october } = monthsAgo
const soon = { from: '2026-11-21T08:00:00Z', to: '2026-11-23T17:00:00Z', zone: 'Europe/Paris' }

describe.each(anyStore)('The first page, on $store', ({ open }) => {
  let hub: TestHub
  beforeEach(async () => {
    hub = await startHub(await open())
  })
  afterEach(() => hub.close())

  const read = async (reader = quality, query = ''): Promise<Overview> =>
    overview.parse((await hub.as(reader, 'GET', `/v1/overview${query}`)).json())
  const waiting = async () =>
    Object.fromEntries((await read()).today.map(({ id, n }) => [id, n])) as Record<string, number>

  it('says to an organisation that has nothing that no answer came', async () => {
    await hub.database.query(
      `insert into organisation (organisation, name, zone) values ('val', 'Val', 'Europe/Paris')`,
    )
    const other = { name: 'Ann', rights: { ...admin.rights, organisation: 'val' } }
    const said = await read(other)
    expect(said).toMatchObject({ organisation: 'Val', first: null, services: [] })
    expect(said.summary).toEqual({ period: '2026-10', sentences: [], others: [] })
  })

  it('is for those who answer for quality', async () => {
    const refused = await hub.as(claire, 'GET', '/v1/overview')
    expect(refused.json().code).toBe('role_refused')
  })

  it('tells the last month that is over, the furthest from its commitment first', async () => {
    for (const service of ['voirie', 'etat-civil']) await keepDates(hub, service, '2026-10')
    await answerMany(hub, { good: 30, bad: 10, daysAgo: october }, { territory: 'nord' })
    await answerMany(hub, { good: 4, bad: 36, daysAgo: october }, { service: 'etat-civil' })
    await declareInTown(hub, quality, { kind: 'commitment', value: 0.8 })
    const { period, summary, services } = await read()
    expect(period).toBe('2026-10')
    expect(summary?.period).toBe('2026-10')
    expect(services.map(({ service }) => service)).toEqual(['etat-civil', 'voirie'])
    expect(services[0]).toMatchObject({
      usager: { share: { x: 4, n: 40 }, commitment: 0.8, verdict: 'missed' },
      commun: { kept: { x: 5, n: 5 } },
      before: null,
    })
    expect(services[0]?.months).toHaveLength(12)
    expect(services[0]?.months.at(-1)).toMatchObject({
      month: '2026-10',
      usager: { x: 4, n: 40 },
      commun: { x: 5, n: 5 },
    })
    expect(services[0]?.months.at(-2)).toEqual({ month: '2026-09', usager: null, commun: null })
    const told = summary?.sentences.flatMap((one) => one.services)
    expect(told?.find(({ service }) => service === 'voirie')?.usager.share).toEqual(
      services[1]?.usager.share,
    )
  })

  it('tells the last quarter where months hold too few for the chart of any service', async () => {
    for (const month of ['2026-02', '2026-05', '2026-08'])
      await answerMany(hub, { good: 12, bad: 12, daysAgo: daysTo(month) })
    await keepDates(hub, 'voirie', '2026-08')
    const said = await read()
    expect([said.period, said.summary?.period]).toEqual(['2026-Q3', '2026-Q3'])
    expect(said.services.find(({ service }) => service === 'voirie')?.usager.share).toMatchObject({
      x: 12,
      n: 24,
    })
  })

  it('counts the answers of its first month, until a month with answers is over', async () => {
    expect((await read()).beginning).toBeNull()
    await hub.answer(feedback({ waited_s: 3 * 24 * 3600 }))
    await hub.answer(feedback())
    await hub.answer(feedback({ id: randomUUID(), trap: true }))
    const said = await read()
    expect(said).toMatchObject({ first: '2026-11', period: '2026-10' })
    expect(said.beginning).toEqual({ since: '2026-11-21', answers: 2 })
    await answerMany(hub, { good: 1, daysAgo: october })
    expect((await read()).beginning).toBeNull()
  })

  it('tells the same months a year before beside them, where it is asked', async () => {
    for (const month of ['2025-10', '2026-10']) await keepDates(hub, 'voirie', month)
    await answerMany(hub, { good: 6, bad: 6, daysAgo: daysTo('2025-10') })
    await answerMany(hub, { good: 9, bad: 3, daysAgo: daysTo('2026-10') })
    const said = await read(quality, '?period=2026-10&beside=year')
    expect(said.beside).toBe('2025-10')
    expect(said.services.find(({ service }) => service === 'voirie')?.before).toMatchObject({
      share: { x: 6, n: 12 },
      kept: { x: 5, n: 5 },
    })
  })

  it('tells a week and own dates to people inside, without a summary or a chart', async () => {
    await keepDates(hub, 'voirie', '2026-10')
    await answerMany(hub, { good: 4, bad: 2, daysAgo: daysTo('2026-10') + 15 - 21 })
    const week = await read(quality, '?period=2026-W43')
    expect(week).toMatchObject({ summary: null, first: '2026-10' })
    expect(week.services.find(({ service }) => service === 'voirie')).toMatchObject({
      usager: { share: { x: 4, n: 6 } },
      commun: { kept: { x: 5, n: 5 } },
      change: null,
    })
    const days = await read(quality, '?period=2026-10-21..2026-10-21')
    expect(days.services.find(({ service }) => service === 'voirie')?.usager.share?.n).toBe(6)
    const alone = await read(quality, '?period=2026-10-22..2026-11-24')
    expect(alone.services.find(({ service }) => service === 'voirie')?.usager.share).toBeNull()
  })

  it.each([
    ['2026-11', 'period_not_over'],
    ['2026-W48', 'period_not_over'],
    ['2026-11-01..2026-11-25', 'period_not_over'],
    ['2026-10-05..2026-10-04', 'before_its_start'],
    ['2026-02-30..2026-03-02', 'no_period'],
    ['2026-W54', null],
    ['demain', null],
  ])('refuses %s as a period', async (period, code) => {
    const refused = await hub.as(quality, 'GET', `/v1/overview?period=${period}`)
    expect(refused.statusCode).toBe(422)
    if (code !== null) expect(refused.json().errors[0]).toMatchObject({ path: '/period', code })
  })

  it('counts the comments that wait for a reply, and how long they have', async () => {
    for (const days of [1, 3, 10])
      await hub.answer(
        feedback({
          service: 'voirie',
          waited_s: days * 24 * 3600,
          answers: { overall: 2 },
          comment: 'Le trottoir est cassé.',
        }),
      )
    await hub.answer(feedback({ service: 'voirie', answers: { overall: 2 } }))
    const { comments } = await read()
    expect(comments).toEqual({
      all: { n: 3, half: 3, longest: 10 },
      services: [{ service: 'voirie', n: 3, half: 3, longest: 10 }],
    })
  })

  it('counts as many comments that wait as the inbox lists, without those closed', async () => {
    const ids = [randomUUID(), randomUUID(), randomUUID()]
    for (const id of ids)
      await hub.answer(
        feedback({ id, service: 'voirie', answers: { overall: 2 }, comment: 'Rien n’a bougé.' }),
      )
    await hub.as(quality, 'PUT', `/v1/feedback/${ids[0]}/closing`)
    await hub.as(quality, 'PUT', `/v1/feedback/${ids[1]}/reply`, { text: 'Merci.' })
    const listed = (await hub.as(quality, 'GET', '/v1/feedback?only=waiting')).json()
    expect(listed.feedback.map(({ id }: { id: string }) => id)).toEqual([ids[2]])
    expect((await read()).comments.all?.n).toBe(1)
    await hub.as(quality, 'DELETE', `/v1/feedback/${ids[0]}/closing`)
    expect((await read()).comments.all?.n).toBe(2)
  })

  it('lists what waits for a person, until it is done, and nothing else', async () => {
    expect(await waiting()).toEqual({ silent_sites: 1, declarations: 3 })
    const shared = { answers: { overall: 2 }, handover: { reach: '01 99 00 12 34' } }
    const given = await hub.answer(shared)
    expect(given.statusCode, given.body).toBe(201)
    const aside = randomUUID()
    await hub.answer({ id: aside, answers: { overall: 1 }, trap: true })
    const code = await receives(hub, 'R-1', { promise: { ...soon, basis: 'norm' } })
    await hub.send({
      method: 'POST',
      url: `/suivi/${code}/rappel`,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: 'phone=0199004567',
    })
    await declareInTown(hub, quality, { kind: 'margin', value: 0.05 })
    const warning = newId()
    await insertWarning(hub.database, town.organisation, {
      warning,
      service: 'voirie',
      measure: 'unsatisfied',
      stream: 'invited',
      way: 'worse',
      since: '2026-11-09',
      until: '2026-11-16',
      usual_x: 20,
      usual_n: 100,
      seen_x: 12,
      seen_n: 20,
      found_at: hub.clock.now,
    })
    expect(await waiting()).toEqual({
      callbacks: 1,
      late: 1,
      handed_over: 1,
      warnings: 1,
      set_aside: 1,
      silent_sites: 1,
      declarations: 2,
    })
    expect((await read()).services.find(({ service }) => service === 'voirie')?.warnings).toBe(1)

    const { feedback } = (await hub.as(quality, 'GET', '/v1/feedback?only=handed_over')).json()
    await hub.as(quality, 'PUT', `/v1/feedback/${feedback[0].id}/reply`, { text: 'Merci.' })
    await hub.as(quality, 'PUT', `/v1/set-aside/${aside}`, { review: 'confirmed' })
    await hub.as(quality, 'PUT', `/v1/warnings/${warning}`, { outcome: 'false_alarm', cause: '' })
    const told = await says(hub, 'R-1', {
      kind: 'message',
      at: '2026-11-24T08:00:00Z',
      text: { fr: 'Un retard.', en: 'A delay.' },
    })
    expect(told.statusCode, told.body).toBe(201)
    const { callbacks } = (await hub.withKey('GET', '/v1/requests/R-1/callbacks')).json()
    const done = `/v1/requests/R-1/callbacks/${callbacks[0].callback}/done`
    await hub.withKey('POST', done)
    expect(await waiting()).toEqual({ silent_sites: 1, declarations: 2 })
  })
})
