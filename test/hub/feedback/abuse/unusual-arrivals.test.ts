import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { UnusualArrivals } from '#shared/contract/feedback/unusual-arrivals.ts'
import { townAgents } from '../../../world/agents.ts'
import { feedback } from '../../../world/feedback.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { repeatAnswers } from '../../../world/repeat-answers.ts'
import { stores } from '../../../world/stores.ts'

describe.each(stores)('An unusual day of a form that anybody can fill, on $store', ({ open }) => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await open(), null, {
      trustedProxies: 1,
      partsPerAddress: 300,
      proofOfWork: 'never',
    })
  })
  afterAll(() => hub.close())

  const answerFrom = async (address: string, change: Record<string, unknown> = {}) => {
    const part = feedback(change)
    const sent = await hub.send({
      method: 'POST',
      url: '/v1/feedback',
      headers: { 'x-forwarded-for': address },
      payload: part,
    })
    expect(sent.statusCode, sent.body).toBeLessThan(300)
    return String(part['id'])
  }
  const told = async (): Promise<UnusualArrivals['days']> =>
    (await hub.as(townAgents.quality, 'GET', '/v1/unusual-arrivals')).json().days

  it('is not told while a day is like the days before', async () => {
    for (let day = 1; day <= 20; day += 1) {
      hub.clock.now = new Date(Date.UTC(2026, 10, day, 10))
      for (const host of ['7', '8', '9']) await answerFrom(`192.0.${day}.${host}`)
    }
    expect(await told()).toEqual([])
  })

  it('is told when far more came than on any day before, from many networks too', async () => {
    hub.clock.now = new Date(Date.UTC(2026, 10, 21, 10))
    for (let n = 0; n < 30; n += 1) await answerFrom(`198.51.${n}.7`, { answers: { overall: 5 } })
    expect(await told()).toEqual([
      expect.objectContaining({
        day: '2026-11-21',
        service: 'etat-civil',
        n: 30,
        usual: 3,
        reasons: ['many'],
      }),
    ])
  })

  it('is told when one network sent most of it, and when most of it is dated back', async () => {
    hub.clock.now = new Date(Date.UTC(2026, 10, 22, 10))
    const old = { waited_s: 20 * 24 * 3600 }
    for (let n = 0; n < 25; n += 1)
      await answerFrom('203.0.113.9', {
        ...old,
        answers: { overall: 1 + (n % 5) },
        took_ms: 9000 + n,
      })
    const [day] = await told()
    expect(day).toMatchObject({ day: '2026-11-22', backdated: 25 })
    expect(day?.network?.n).toBe(25)
    expect(day?.reasons).toEqual(expect.arrayContaining(['many', 'one_network', 'backdated']))
  })

  it('of one network counts four hundred times at most', async () => {
    hub.clock.now = new Date(Date.UTC(2026, 10, 23, 10))
    const answer = () => answerFrom('203.0.113.77', { service: 'voirie', took_ms: 5000 })
    await repeatAnswers(hub.database, [{ id: await answer(), times: 390 }])
    for (let n = 0; n < 29; n += 1) {
      hub.clock.now = new Date(hub.clock.now.getTime() + 11 * 60_000)
      await answer()
    }
    const [row] = await hub.database.query(
      `select count(*) filter (where set_aside is null)::int as counted,
         count(*) filter (where set_aside = 'network')::int as aside
       from feedback where service = 'voirie'`,
    )
    expect(row).toEqual({ counted: 400, aside: 20 })
  })

  it('waits on the first page, and no longer once it is set aside', async () => {
    const waiting = async () => {
      const overview = await hub.as(townAgents.quality, 'GET', '/v1/overview')
      return overview.json().today.find(({ id }: { id: string }) => id === 'unusual_arrivals')?.n
    }
    expect(await waiting()).toBe(3)
    const aside = await hub.as(
      townAgents.quality,
      'PUT',
      '/v1/settings-aside/01998877-0000-7000-8000-000000000001',
      {
        criterion: { received: { from: '2026-11-21', until: '2026-11-23' }, stream: 'open' },
        reason: 'not_usagers',
        sentence: 'Trois jours de faux avis.',
      },
    )
    expect(aside.statusCode, aside.body).toBe(201)
    expect(await waiting()).toBeUndefined()
  })
})
