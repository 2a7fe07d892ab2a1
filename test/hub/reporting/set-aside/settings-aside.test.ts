import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { purge } from '../../../../hub/operations/retention/purge.ts'
import { townAgents } from '../../../world/agents.ts'
import { feedback, newId } from '../../../world/feedback.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import {
  after,
  because,
  networksOf,
  preview,
  putBack,
  setAside,
} from '../../../world/settings-aside.ts'
import { keepPromises, readReport, sharesOf } from '../../../world/shares.ts'
import { anyStore } from '../../../world/stores.ts'

const { quality, claire } = townAgents
const day = '2026-11-24'

describe.each(anyStore)('Counted answers that are set aside, on $store', ({ open }) => {
  let hub: TestHub
  beforeEach(async () => {
    hub = await startHub(await open(), null, { partsPerAddress: 0, trustedProxies: 1 })
    await keepPromises(hub, 'etat-civil')
  })
  afterEach(() => hub.close())

  const answer = (change: object, from: string) =>
    hub.send({
      method: 'POST',
      url: '/v1/feedback',
      headers: { 'x-forwarded-for': from },
      payload: feedback(change as Record<string, unknown>),
    })

  /** Usagers, each from a network of their own. */
  const usagers = (marks: readonly number[], change: object = {}) =>
    Promise.all(
      marks.map((overall, nth) => answer({ answers: { overall }, ...change }, `198.51.${nth}.7`)),
    )
  /** A script, from one network. */
  const script = (times: number, change: object = {}) =>
    Promise.all(
      Array.from({ length: times }, (_, nth) =>
        answer({ answers: { overall: 5 }, ...change }, `203.0.113.${nth}`),
      ),
    )
  const report = async () => {
    const { services } = await readReport(hub)
    return services
  }
  const opened = async () =>
    sharesOf(await readReport(hub), 'etat-civil').find(({ stream }) => stream === 'open')
  const settings = async () =>
    (await report()).find(({ service }) => service === 'etat-civil')?.set_aside

  it('leave the figure as it was before a script sent them, both figures are told, and they come back', async () => {
    await usagers([...Array(27).fill(5), ...Array(20).fill(2)])
    const before = await report()
    await script(118)
    const forged = await report()
    expect((await opened())?.share).toMatchObject({ x: 145, n: 165 })

    const [network, ...others] = await networksOf(hub, day)
    expect(others).toEqual([])
    expect(network).toMatchObject({ n: 118, services: ['etat-civil'] })
    const criterion = { network: { day, network: network?.network } }
    expect(await preview(hub, criterion)).toMatchObject({
      n: 118,
      parts: [
        {
          service: { service: 'etat-civil' },
          stream: 'open',
          month: '2026-11',
          n: 118,
          with: { x: 145, n: 165 },
          without: { x: 27, n: 47 },
        },
      ],
    })
    expect(await report()).toEqual(forged)

    const set = await setAside(hub, criterion)
    expect(set).toMatchObject({
      state: 'set_aside',
      total: 118,
      done: 118,
      criterion,
      set_aside: { ...because, author: 'Sylvie', role: 'quality', day },
      put_back: null,
    })
    const told = await opened()
    expect(told?.share).toMatchObject({ x: 27, n: 47 })
    expect(told?.with_set_aside).toMatchObject({ n: 118, share: { x: 145, n: 165 } })
    expect(await settings()).toEqual([
      { n: 118, day, ...because, author: 'Sylvie', role: 'quality' },
    ])
    expect(withoutAside(await report())).toEqual(before)

    const back = await putBack(hub, set)
    expect(back).toMatchObject({ state: 'put_back', done: 118, put_back: { ...after, day } })
    expect(back.set_aside).toEqual(set.set_aside)
    expect(await report()).toEqual(forged)
  })

  it('are taken by days, service and stream together, and by nothing that they say', async () => {
    await usagers([5, 5, 5], { waited_s: 24 * 24 * 3600 })
    for (const overall of [4, 4]) await hub.answer({ answers: { overall } })
    await usagers([1], { service: 'voirie' })
    await usagers([1, 2])
    const days = { from: day, until: day }
    const n = async (criterion: object) => (await preview(hub, criterion)).n
    expect(await n({ answered: days })).toBe(5)
    expect(await n({ received: days })).toBe(8)
    expect(await n({ answered: days, service: 'voirie' })).toBe(1)
    expect(await n({ answered: days, stream: 'invited' })).toBe(2)
    expect(await n({ answered: { from: '2026-10-01', until: '2026-10-31' }, received: days })).toBe(
      3,
    )
    for (const chosen of [
      { mark: 1 },
      { locale: 'fr' },
      { answers: { overall: 1 } },
      { words: 'nul' },
    ]) {
      const said = await hub.as(quality, 'POST', '/v1/settings-aside/preview', {
        answered: days,
        ...chosen,
      })
      expect(said.statusCode).toBe(422)
    }
    for (const whole of [{}, { service: 'voirie' }, { stream: 'open' }])
      expect((await hub.as(quality, 'POST', '/v1/settings-aside/preview', whole)).statusCode).toBe(
        422,
      )
  })

  it('are set aside one by one, by who answers for quality alone, once and with a reason', async () => {
    const one = feedback({ answers: { overall: 1 } })
    await hub.answer(one)
    const put = (id: string, body: object, who: typeof quality | typeof claire = quality) =>
      hub.as(who, 'PUT', `/v1/settings-aside/${id}`, body)
    const [id, body] = [newId(), { feedback: one['id'], ...because }]
    expect((await put(id, body, claire)).statusCode).toBe(403)
    expect((await put(id, { feedback: one['id'] })).statusCode).toBe(422)
    expect((await put(id, { ...body, reason: 'bad_mark' })).statusCode).toBe(422)
    expect((await put(id, { ...body, sentence: ' ' })).statusCode).toBe(422)
    expect(
      (await put(id, { ...body, criterion: { answered: { from: day, until: day } } })).statusCode,
    ).toBe(422)
    expect((await put(id, body)).statusCode).toBe(201)
    expect((await put(id, body)).statusCode).toBe(200)
    expect((await put(id, { ...body, reason: 'tests' })).json().code).toBe('setting_contradiction')
    expect((await put(newId(), body)).json().code).toBe('nothing_to_set_aside')
    const review = await hub.as(quality, 'PUT', `/v1/set-aside/${one['id']}`, {
      review: 'put_back',
    })
    expect(review.json().code).toBe('held_aside')
    const list = await hub.as(quality, 'GET', '/v1/feedback?only=set_aside')
    expect(list.json().feedback).toMatchObject([{ id: one['id'], set_aside: 'decided' }])
  })

  it('tell no cell that is hidden, by the figure with them nor by their number', async () => {
    for (const overall of [...Array(20).fill(5), ...Array(20).fill(2)])
      await hub.answer({ answers: { overall } })
    // Three usagers are too few to be told of; padded by a script they are not told either.
    await usagers([5, 2, 2])
    await script(30)
    const robot = (await networksOf(hub, day)).find(({ n }) => n === 30)
    await setAside(hub, { network: { day, network: robot?.network } })
    expect(await opened()).toMatchObject({
      share: { told: 'nothing' },
      with_set_aside: { n: null, share: { told: 'nothing' } },
    })
    // A few that are set aside would be told by the two figures.
    const few = feedback({ answers: { overall: 1 } })
    await hub.answer(few)
    await hub.as(quality, 'PUT', `/v1/settings-aside/${newId()}`, {
      feedback: few['id'],
      ...because,
    })
    const invited = sharesOf(await readReport(hub), 'etat-civil')[0]
    expect(invited).toMatchObject({
      share: { x: 20, n: 40 },
      with_set_aside: { n: null, share: { told: 'nothing' } },
    })
    expect(await settings()).toMatchObject([{ n: null }, { n: 30 }])
  })

  it('are told outside with a function, never a name, nor the sentence', async () => {
    await usagers([...Array(30).fill(5), ...Array(20).fill(2)])
    await script(40)
    await setAside(hub, { network: { day, network: (await networksOf(hub, day))[0]?.network } })
    hub.clock.now = new Date('2026-12-02T10:00:00Z')
    const read = async (format: string) =>
      (
        await hub.as(quality, 'GET', `/v1/export/indicators.${format}?period=2026-11`)
      ).body.replaceAll(/\p{Zs}/gu, ' ')
    const service = JSON.parse(await read('json')).services.find(
      (one: { service: string }) => one.service === 'etat-civil',
    )
    expect(service.set_aside).toEqual([{ n: 40, day, reason: 'burst', role: 'quality' }])
    for (const format of ['json', 'csv', 'svg']) {
      const said = await read(format)
      expect(said).not.toContain('Sylvie')
      expect(said).not.toContain(because.sentence)
    }
    expect(await read('csv')).toContain('40 réponses écartées le mardi 24 novembre')
    expect(await read('csv')).toContain('Avec les 40 réponses écartées : 78 %.')
  })

  it('are known by their network for forty days, and by its salt for their day', async () => {
    await script(12)
    const count = async (table: string) =>
      (await hub.database.query<{ n: number }>(`select count(*)::int as n from ${table}`))[0]?.n
    const later = (days: number) => new Date(Date.parse(`${day}T12:00:00Z`) + days * 24 * 3600_000)
    await purge(hub.database, later(1))
    expect([await count('network_salt'), await count('arrival')]).toEqual([1, 12])
    await purge(hub.database, later(2))
    expect([await count('network_salt'), await count('arrival')]).toEqual([0, 12])
    await purge(hub.database, later(40))
    expect(await networksOf(hub, day)).toHaveLength(1)
    await purge(hub.database, later(41))
    expect(await count('arrival')).toBe(0)
    expect(await networksOf(hub, day)).toEqual([])
  })

  it('of one network have another name on another day, and elsewhere none', async () => {
    await script(12)
    hub.clock.now = new Date('2026-11-25T10:00:00Z')
    await script(12)
    for (let nth = 0; nth < 12; nth += 1)
      await answer({ answers: { overall: 3 } }, `2001:db8:7:${nth}::1`)
    const [first] = await networksOf(hub, day)
    const next = await networksOf(hub, '2026-11-25')
    expect(next.map(({ n }) => n)).toEqual([12, 12])
    expect(next.map(({ network }) => network)).not.toContain(first?.network)
    expect(
      (await preview(hub, { network: { day: '2026-11-25', network: first?.network } })).n,
    ).toBe(0)
  })
})

/** A report without what is told of answers set aside. */
const withoutAside = (services: unknown): unknown =>
  JSON.parse(
    JSON.stringify(services, (key, value) =>
      key === 'set_aside' || key === 'with_set_aside' ? undefined : value,
    ),
  )
