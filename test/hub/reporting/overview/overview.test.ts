import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Overview, overview } from '#shared/contract/reporting/overview.ts'
import { insertWarning } from '../../../../hub/reporting/warnings/sql.ts'
import { townAgents } from '../../../world/agents.ts'
import { answerMany, declareInTown, monthsAgo } from '../../../world/answers.ts'
import { newId } from '../../../world/feedback.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { receives, says } from '../../../world/requests.ts'
import { keepPromises } from '../../../world/shares.ts'
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

  const read = async (reader = quality): Promise<Overview> =>
    overview.parse((await hub.as(reader, 'GET', '/v1/overview')).json())
  const waiting = async () =>
    Object.fromEntries((await read()).today.map(({ id, n }) => [id, n])) as Record<string, number>

  it('says what to do first to an organisation that has nothing', async () => {
    await hub.database.query(
      `insert into organisation (organisation, name, zone) values ('val', 'Val', 'Europe/Paris')`,
    )
    const other = { name: 'Ann', rights: { ...admin.rights, organisation: 'val' } }
    const said = await read(other)
    expect(said).toMatchObject({ organisation: 'Val', services: [] })
    expect(said.summary).toEqual({ period: '2026-10', sentences: [], others: [] })
    expect(said.begin.map(({ id, done }) => [id, done])).toEqual([
      ['services', false],
      ['sites', false],
      ['questions', false],
      ['choices', false],
    ])
    expect((await read()).begin.filter(({ done }) => done)).toHaveLength(3)
  })

  it('is for those who answer for quality', async () => {
    const refused = await hub.as(claire, 'GET', '/v1/overview')
    expect(refused.json().code).toBe('role_refused')
  })

  it('tells the last month that is over, both worlds of each service, without series', async () => {
    await keepPromises(hub, 'voirie')
    await answerMany(hub, { good: 30, bad: 10, daysAgo: october }, { territory: 'nord' })
    const said = await read()
    expect(said.summary.period).toBe('2026-10')
    const told = said.summary.sentences.flatMap(({ services }) => services)
    expect(told.map(({ service }) => service).sort()).toEqual(
      said.services.map(({ service }) => service).sort(),
    )
    expect(JSON.stringify(said.services.map(({ pair }) => pair))).not.toContain('"series"')
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
