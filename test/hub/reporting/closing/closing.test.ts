import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { answerMany } from '../../../world/answers.ts'
import { closeOn, invitedIn, readClosings, turnTo } from '../../../world/closings.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { anyStore } from '../../../world/stores.ts'

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
})
