import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { updateClosingDay } from '../../../../hub/catalogue/sites/declare-sql.ts'
import { recountRollups } from '../../../../hub/feedback/answers/recount-sql.ts'
import { purge } from '../../../../hub/operations/retention/purge.ts'
import { townAgents } from '../../../world/agents.ts'
import { answerMany } from '../../../world/answers.ts'
import { closeOn, invitedIn, readClosings, turnTo } from '../../../world/closings.ts'
import { feedback, newId } from '../../../world/feedback.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { putBack, setAside } from '../../../world/settings-aside.ts'
import { anyStore } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

describe.each(anyStore)('A month, on $store', ({ open }) => {
  let hub: TestHub
  beforeEach(async () => {
    hub = await startHub(await open())
    turnTo(hub, '2026-10-20')
  })
  afterEach(() => hub.close())

  it('closes on the tenth of the next, with a number, and says so to everybody', async () => {
    await answerMany(hub, { good: 30, bad: 20 })
    await closeOn(hub, '2026-11-09')
    expect((await readClosings(hub)).closings).toEqual([])
    await closeOn(hub, '2026-11-10')
    const [october, ...others] = (await readClosings(hub)).closings
    expect(others).toEqual([])
    expect(october).toMatchObject({ month: '2026-10', number: 1, day: '2026-11-10', revisions: [] })
    expect(invitedIn(october)).toMatchObject({ told: 'share', x: 30, n: 50 })
    expect(invitedIn(october, 'etat-civil')).toEqual({ told: 'nothing' })
    const url = '/v1/export/closings.json?organisation=bourg'
    const open = await hub.send({ method: 'GET', url })
    expect(open.json()).toEqual(await readClosings(hub))
    const headers = { 'if-none-match': String(open.headers['etag']) }
    expect((await hub.send({ method: 'GET', url, headers })).statusCode).toBe(304)
  })

  it('is revised the day after a late answer, and shows both figures', async () => {
    await answerMany(hub, { good: 15, bad: 10 }, { territory: 'nord' })
    await answerMany(hub, { good: 15, bad: 10 }, { territory: 'sud' })
    await closeOn(hub, '2026-11-10')
    turnTo(hub, '2026-11-12')
    await answerMany(hub, { good: 10, daysAgo: 20 }, { territory: 'sud' })
    const live = async () => {
      const { services } = await hub.indicators()
      return JSON.stringify(services.find(({ service }) => service === 'voirie')?.pairs)
    }
    expect(await live()).toContain('"x":30,"n":50')
    await closeOn(hub, '2026-11-13')
    const [october] = (await readClosings(hub)).closings
    expect(october?.revisions).toMatchObject([
      {
        revision: 1,
        day: '2026-11-13',
        reasons: ['late'],
        changes: [
          { stream: 'invited', territory: null, before: { x: 30, n: 50 }, after: { x: 40, n: 60 } },
          { territory: 'sud', before: { x: 15, n: 25 }, after: { x: 25, n: 35 } },
        ],
      },
    ])
    expect(october?.published[1]?.streams[0]?.share).toMatchObject({ x: 30, n: 50 })
    expect(await live()).toContain('"x":40,"n":60')
    await closeOn(hub, '2026-11-14')
    expect((await readClosings(hub)).closings[0]?.revisions).toHaveLength(1)
  })
  const answered = { from: '2026-10-01', until: '2026-10-31' }
  const october = async () => (await readClosings(hub)).closings.find((one) => one.number === 1)

  /** What the doctor says of the counts: none differs from the answers. */
  const unlike = async () => {
    const [answers] = await recountRollups(hub.database, hub.clock.now)
    return answers?.unlike
  }

  it('says why it is revised: set aside, put back, withdrawn by their usagers', async () => {
    await answerMany(hub, { good: 30, bad: 20 })
    const gone = feedback({ service: 'voirie', answers: { overall: 2 } })
    await hub.answer(gone)
    await answerMany(hub, { good: 12 }, { stream: 'open' })
    await closeOn(hub, '2026-11-10')
    const setting = await setAside(hub, { answered, stream: 'open', service: 'voirie' })
    const headers = { 'parvis-receipt': String(gone['receipt']) }
    const deleted = await hub.send({ method: 'DELETE', url: '/v1/feedback/receipt', headers })
    expect(deleted.statusCode).toBe(204)
    expect(invitedIn(await october())).toMatchObject({ x: 30, n: 51 })
    await closeOn(hub, '2026-11-11')
    await putBack(hub, setting)
    await closeOn(hub, '2026-11-12')
    const { revisions } = (await october()) ?? {}
    expect(revisions).toMatchObject([
      {
        day: '2026-11-11',
        reasons: ['set_aside', 'withdrawn'],
        changes: [
          { stream: 'invited', before: { x: 30, n: 51 }, after: { x: 30, n: 50 } },
          { stream: 'open', before: { x: 12, n: 12 }, after: { told: 'nothing' } },
        ],
      },
      {
        day: '2026-11-12',
        reasons: ['put_back'],
        changes: [{ stream: 'open', before: { told: 'nothing' }, after: { x: 12, n: 12 } }],
      },
    ])
    expect(await unlike()).toBe(0)
  })

  it('never shows what was hidden when it closed, and keeps the answers all the same', async () => {
    await answerMany(hub, { good: 4, bad: 3 }, { service: 'etat-civil' })
    await answerMany(hub, { good: 30, bad: 20 })
    await closeOn(hub, '2026-11-10')
    await answerMany(hub, { good: 15, bad: 5, daysAgo: 20 }, { service: 'etat-civil' })
    await closeOn(hub, '2026-11-11')
    expect(invitedIn(await october(), 'etat-civil')).toEqual({ told: 'nothing' })
    expect((await october())?.revisions).toEqual([])
    const kept = await hub.database.query(
      "select from feedback where service = 'etat-civil' and day < '2026-11-01'",
    )
    expect(kept).toHaveLength(27)
    expect(await unlike()).toBe(0)
  })

  it('closes with every missed month after the first with answers, in order, however long nothing ran', async () => {
    await answerMany(hub, { good: 30, bad: 20 })
    await closeOn(hub, '2027-02-15')
    const { closings } = await readClosings(hub)
    expect(closings.map(({ month, number }) => [month, number])).toEqual([
      ['2027-01', 4],
      ['2026-12', 3],
      ['2026-11', 2],
      ['2026-10', 1],
    ])
    expect(invitedIn(closings.at(-1))).toMatchObject({ x: 30, n: 50 })
    // On paper, of a month before all of them: it counts at once, in a month that never closes.
    const received_on = '2026-09-15'
    const entry = await hub.as(townAgents.quality, 'POST', '/v1/entries', {
      ...{ id: newId(), site: town.site, service: 'voirie', channel: 'paper', received_on },
      ...{ form: 'C', locale: 'fr', answers: { overall: 5 } },
    })
    expect(entry.statusCode, entry.body).toBe(201)
    await closeOn(hub, '2027-02-16')
    expect((await readClosings(hub)).closings).toEqual(closings)
    expect(await hub.database.query('select from late_change')).toEqual([])
  })

  it('closes when the hub runs again, in order, without a gap, and once however many hubs', async () => {
    await answerMany(hub, { good: 30, bad: 20 })
    await closeOn(hub, '2026-11-10')
    turnTo(hub, '2027-02-15')
    await Promise.all([closeOn(hub, '2027-02-15'), closeOn(hub, '2027-02-15')])
    const { closings } = await readClosings(hub)
    expect(closings.map(({ month, number, day }) => [month, number, day])).toEqual([
      ['2027-01', 4, '2027-02-15'],
      ['2026-12', 3, '2027-02-15'],
      ['2026-11', 2, '2027-02-15'],
      ['2026-10', 1, '2026-11-10'],
    ])
  })

  it('is closed once, whatever becomes of the clock or of the closing day', async () => {
    await answerMany(hub, { good: 30, bad: 20 })
    await updateClosingDay(hub.database, town.organisation, 5)
    await closeOn(hub, '2026-11-05')
    const before = await readClosings(hub)
    expect(before).toMatchObject({ closing_day: 5, closings: [{ day: '2026-11-05' }] })
    await closeOn(hub, '2026-10-30')
    await updateClosingDay(hub.database, town.organisation, 28)
    await closeOn(hub, '2026-11-28')
    expect((await readClosings(hub)).closings).toEqual(before.closings)
    await closeOn(hub, '2026-12-27')
    expect((await readClosings(hub)).closings).toHaveLength(1)
    await closeOn(hub, '2026-12-28')
    expect((await readClosings(hub)).closings).toHaveLength(2)
  })

  it('is not revised by the purge of old answers', async () => {
    await answerMany(hub, { good: 30, bad: 20 })
    await closeOn(hub, '2026-11-10')
    turnTo(hub, '2029-01-01')
    await purge(hub.database, hub.clock.now, {})
    expect(await hub.database.query('select from feedback')).toHaveLength(0)
    await closeOn(hub, '2029-01-02')
    expect(await october()).toMatchObject({ revisions: [] })
    expect(invitedIn(await october())).toMatchObject({ x: 30, n: 50 })
  })

  it('is refused to nobody as open data, and unknown where there is no such organisation', async () => {
    const url = '/v1/export/closings.json?organisation=ailleurs'
    expect((await hub.send({ method: 'GET', url })).statusCode).toBe(404)
  })
})
