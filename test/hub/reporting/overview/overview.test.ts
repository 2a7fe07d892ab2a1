import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Overview, overview } from '#shared/contract/reporting/overview.ts'
import { insertWarning } from '../../../../hub/reporting/warnings/sql.ts'
import { townAgents } from '../../../world/agents.ts'
import {
  answerMany,
  daysTo,
  declareInTown,
  monthsAgo,
  referenceMonths,
} from '../../../world/answers.ts'
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

  it('tells satisfaction and equality apart: one may rise while the other falls', async () => {
    await keepPromises(hub, 'voirie')
    const territories = ['nord', 'sud', 'est', 'ouest']
    await declareInTown(hub, quality, {
      kind: 'population',
      territories: territories.map((territory) => ({
        territory,
        name: territory,
        population: 100,
      })),
    })
    const live = (territory: string, month: string, good: number, bad: number) =>
      answerMany(hub, { good, bad, daysAgo: daysTo(month) }, { territory })
    for (const month of referenceMonths) for (const one of territories) await live(one, month, 7, 5)
    for (const one of ['nord', 'sud', 'est']) await live(one, '2026-10', 29, 1)
    await live('ouest', '2026-10', 11, 19)
    const voirie = (await read()).services.find(({ service }) => service === 'voirie')
    expect(voirie?.headline).toMatchObject({
      satisfaction: 'up',
      equality: 'down',
      between: {
        told: 'chart',
        of: 'people',
        territories: 4,
        spread: { before: { estimate: 0, low: 0 } },
        signal: 'down',
      },
    })
    expect(voirie?.changes[0]).toMatchObject({
      indicator: 'satisfied',
      change: {
        at: '2026-10',
        signal: 'up',
        reference: { from: '2026-01', to: '2026-08', points: 8 },
        effects: { groups: 4 },
      },
    })
    expect(voirie?.pair).toMatchObject({ usager: { told: 'figure' }, commun: { told: 'figure' } })
    expect(JSON.stringify(voirie?.pair)).not.toContain('"series"')
  })

  it('does not hold a fall of all alike for a fall of equality', async () => {
    await keepPromises(hub, 'voirie')
    const live = async (month: string, good: number, bad: number) => {
      for (const territory of ['nord', 'sud', 'est'])
        await answerMany(hub, { good, bad, daysAgo: daysTo(month) }, { territory })
    }
    for (const month of referenceMonths) await live(month, 9, 1)
    await live('2026-10', 15, 15)
    const voirie = (await read()).services.find(({ service }) => service === 'voirie')
    expect(voirie?.headline).toMatchObject({
      satisfaction: 'down',
      equality: 'none',
      between: { told: 'chart', signal: 'none' },
    })
  })

  it('says nothing of too few', async () => {
    await answerMany(hub, { good: 3, daysAgo: october }, { territory: 'nord' })
    const [, voirie] = (await read()).services
    expect(voirie).toMatchObject({
      headline: { satisfaction: 'too_few', equality: 'too_few' },
      changes: [],
    })
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
      chart: 'cusum',
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
