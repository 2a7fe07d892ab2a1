import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { townAgents } from '../../../world/agents.ts'
import { answerMany, monthsAgo } from '../../../world/answers.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { declares, putRequest } from '../../../world/requests.ts'
import { figureOf, halfOf, keepPromises, readReport, sharesOf } from '../../../world/shares.ts'
import { anyStore } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

describe.each(anyStore)('A report, on $store', ({ open }) => {
  let hub: TestHub
  beforeEach(async () => {
    hub = await startHub(await open())
  })
  afterEach(() => hub.close())

  const read = (query?: string) => readReport(hub, query)
  const invited = async (query?: string) => sharesOf(await read(query), 'voirie')[0]

  it('tells no satisfaction while nothing is known of the general interest, and says why', async () => {
    await answerMany(hub, { good: 20, bad: 10 })
    expect(halfOf(await read(), 'voirie', 'satisfied')).toEqual({
      told: 'not_alone',
      indicator: 'satisfied',
      because: 'guard_too_few',
    })
    expect((await hub.as(townAgents.quality, 'GET', '/v1/indicators')).body).not.toContain('"x":20')
    await keepPromises(hub, 'voirie')
    expect(await invited()).toMatchObject({ share: { x: 20, n: 30 } })
  })

  it('tells no date kept while no usager is heard', async () => {
    await keepPromises(hub, 'voirie')
    expect(halfOf(await read(), 'voirie', 'promises_kept')).toEqual({
      told: 'not_alone',
      indicator: 'promises_kept',
      because: 'guard_too_few',
    })
  })

  it('counts requests that are still open in how long they take', async () => {
    await answerMany(hub, { good: 20, bad: 10 })
    await keepPromises(hub, 'voirie')
    const { delays } = figureOf(await read(), 'voirie', 'delays') ?? {}
    expect(delays).toMatchObject({
      n: 5,
      open: 0,
      median: { days: 2 },
      nine_in_ten: { days: 2 },
      faults: 0,
    })
    for (let nth = 0; nth < 6; nth += 1)
      await hub.withKey('PUT', `/v1/requests/OUVERTE-${nth}`, {
        service: 'voirie',
        channel: 'web',
        locale: 'fr',
        received_at: '2026-10-25T09:00:00Z',
      })
    const later = figureOf(await read(), 'voirie', 'delays')?.delays
    expect(later).toMatchObject({ n: 11, open: 6, median: null, longest: 30, oldest_open: 30 })
    expect(later?.within).toMatchObject({ days: 10 })
  })

  it('counts waits in the days that the norm of the service counts', async () => {
    await answerMany(hub, { good: 20, bad: 10 })
    const sentence = { fr: 'Dix jours ouvrés.', en: 'Ten working days.' }
    await declares(hub, { service: 'voirie', norm: { delay: 10, unit: 'working', sentence } })
    // Wednesday 11 November is a holiday: from Friday 6 to Thursday 19 there are eight days worked.
    for (let nth = 0; nth < 6; nth += 1)
      await putRequest(hub, `J-${nth}`, {
        service: 'voirie',
        received_at: '2026-11-06T09:00:00Z',
        state: 'closed',
        observed_at: '2026-11-19T09:00:00Z',
      })
    const { delays } = figureOf(await read(), 'voirie', 'delays') ?? {}
    expect(delays).toMatchObject({ unit: 'working', median: { days: 8 }, within: { days: 10 } })
  })

  it('puts empathy beside the same treatment, and neither alone', async () => {
    await keepPromises(hub, 'voirie')
    const drawn = (nth: number, answers: object) => ({
      item: 'EMP',
      answers: { overall: 1 + (nth % 5), ...answers },
    })
    for (let nth = 0; nth < 6; nth += 1)
      await answerMany(hub, { good: 1 }, drawn(nth, { EMP: nth < 5 ? 5 : 1 }))
    expect(halfOf(await read(), 'voirie', 'own_situation')).toMatchObject({
      told: 'not_alone',
      because: 'guard_too_few',
    })
    for (let nth = 0; nth < 6; nth += 1)
      await answerMany(hub, { good: 1 }, drawn(nth, { EMP: 4, EGA: nth < 4 ? 4 : 2 }))
    const said = await read()
    expect(sharesOf(said, 'voirie', 'own_situation')[0]?.share).toMatchObject({ x: 11, n: 12 })
    expect(sharesOf(said, 'voirie', 'same_treatment')[0]?.share).toMatchObject({ x: 4, n: 6 })
  })

  it('says whom the answers do not speak for', async () => {
    await hub.send({
      method: 'POST',
      url: '/v1/counters',
      headers: { origin: town.origin, 'content-type': 'application/json' },
      payload: {
        site: town.site,
        service: 'voirie',
        counts: { ended: 20, shown: 12, opened: 7, answered: 5 },
      },
    })
    await expect
      .poll(async () => (await read()).services.find((one) => one.service === 'voirie')?.unheard)
      .toEqual({
        streams: [{ stream: 'asked', ended: 20, shown: 12, opened: 7, answered: 5 }],
      })
  })

  it('is of a whole month, quarter or year, or of all there is', async () => {
    await keepPromises(hub, 'voirie')
    await answerMany(hub, { good: 10, bad: 10, daysAgo: monthsAgo.october })
    await answerMany(hub, { good: 9, bad: 3 })
    expect((await invited('?period=2026-Q4'))?.share).toMatchObject({ x: 19, n: 32 })
    expect((await invited('?period=2026-11'))?.share).toMatchObject({ x: 9, n: 12 })
    expect((await read('?period=2026-11')).every).toBe('month')
    // No date came due in October: satisfaction has no guard there.
    expect(halfOf(await read('?period=2026-10'), 'voirie', 'satisfied')?.told).toBe('not_alone')
    for (const wrong of ['?period=2026-10-03', '?from=2026-10-03&to=2026-10-09', '?every=day'])
      expect((await hub.as(townAgents.quality, 'GET', `/v1/indicators${wrong}`)).statusCode).toBe(
        422,
      )
  })
})
