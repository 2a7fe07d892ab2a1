import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { townAgents } from '../../../world/agents.ts'
import { eventually } from '../../../world/eventually.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { anyStore } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

describe.each(anyStore)('The funnel, on $store', ({ open }) => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await open())
  })
  afterAll(() => hub.close())

  const count = (change: object = {}, headers = { 'content-type': 'text/plain;charset=UTF-8' }) =>
    hub.send({
      method: 'POST',
      url: '/v1/counters',
      headers: { origin: town.origin, ...headers },
      payload: JSON.stringify({
        site: town.site,
        service: 'voirie',
        counts: { ended: 1 },
        ...change,
      }),
    })
  const read = async () =>
    (await hub.as(townAgents.quality, 'GET', '/v1/counters')).json().months as unknown[]

  it('is counted from a beacon, by service, stream and month, and from nothing that says who', async () => {
    const beacons = Array.from({ length: 20 }, () => count({ counts: { ended: 1, shown: 1 } }))
    for (const sent of await Promise.all(beacons)) expect(sent.statusCode, sent.body).toBe(204)
    expect((await count({ counts: { opened: 9, answered: 4 } })).statusCode).toBe(204)
    const json = { 'content-type': 'application/json' }
    expect((await count({ unprompted: true, counts: { answered: 1 } }, json)).statusCode).toBe(204)
    hub.clock.now = new Date('2026-11-30T23:30:00Z')
    await count({ counts: { ended: 2 } })
    hub.clock.now = new Date('2026-11-24T10:00:00Z')
    const month = { service: 'voirie', stream: 'asked' }
    await eventually(async () =>
      expect(await read()).toEqual([
        {
          ...month,
          month: '2026-11',
          ended: 20,
          shown: 20,
          opened: 9,
          answered: 4,
          rate: { x: 4, n: 20 },
        },
        // In Paris it is December already.
        {
          ...month,
          month: '2026-12',
          ended: 2,
          shown: 0,
          opened: 0,
          answered: 0,
          rate: { x: 0, n: 0 },
        },
        {
          ...month,
          stream: 'open',
          month: '2026-11',
          ended: 0,
          shown: 0,
          opened: 0,
          answered: 1,
          rate: null,
        },
      ]),
    )
  })

  it.each([
    ['an unknown site', { site: 'nowhere' }, 404],
    ['an unknown service', { service: 'piscine' }, 404],
    ['no number', { counts: {} }, 422],
    ['a number too great for one page', { counts: { ended: 101 } }, 422],
    ['a stream, which the hub derives', { stream: 'invited' }, 422],
    ['a number below one', { counts: { ended: 0 } }, 422],
    ['something about the usager', { usager: 'Martin' }, 422],
  ])('refuses %s', async (_, change, status) => {
    expect((await count(change)).statusCode).toBe(status)
  })

  it('refuses what is not JSON, another site, and an agent who asks', async () => {
    const url = '/v1/counters'
    const headers = { 'content-type': 'text/plain' }
    const broken = await hub.send({ method: 'POST', url, headers, payload: '{"site":' })
    expect(broken.json().code).toBe('malformed_json')
    const elsewhere = { origin: 'https://elsewhere.example', 'content-type': 'text/plain' }
    expect((await count({}, elsewhere)).statusCode).toBe(403)
    expect((await hub.as(townAgents.claire, 'GET', url)).statusCode).toBe(403)
  })
})

describe.each(anyStore)('A hub that closes, on $store', ({ open }) => {
  it('has written what was counted a moment before', async () => {
    const database = await open()
    const hub = await startHub({ ...database, close: async () => undefined })
    const payload = { site: town.site, service: 'voirie', unprompted: true, counts: { shown: 3 } }
    await hub.send({ method: 'POST', url: '/v1/counters', payload })
    await hub.close()
    const again = await startHub(database)
    const { months } = (await again.as(townAgents.quality, 'GET', '/v1/counters')).json()
    expect(months).toMatchObject([{ shown: 3 }])
    await again.close()
  })
})

describe.each(anyStore)('A database that is away for a moment, on $store', ({ open }) => {
  it('loses nothing of what was counted meanwhile', async () => {
    const database = await open()
    let refused = 0
    const hub = await startHub({
      ...database,
      async query(sql, parameters) {
        if (!sql.includes('insert into counter') || refused === 2)
          return database.query(sql, parameters)
        refused += 1
        throw new Error('away')
      },
    })
    const payload = { site: town.site, service: 'voirie', counts: { ended: 4 } }
    expect((await hub.send({ method: 'POST', url: '/v1/counters', payload })).statusCode).toBe(204)
    await eventually(async () => {
      const { months } = (await hub.as(townAgents.quality, 'GET', '/v1/counters')).json()
      expect(months).toMatchObject([{ ended: 4 }])
    })
    expect(refused).toBe(2)
    await hub.close()
  })
})
