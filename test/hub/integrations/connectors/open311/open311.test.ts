import { afterEach, describe, expect, it } from 'vitest'
import { open311 } from '../../../../../hub/integrations/connectors/open311.ts'
import { findAt } from '../../../../../hub/integrations/sources/find-at.ts'
import type { Held } from '../../../../fakes/sources/open311.ts'
import {
  gatherById,
  hole,
  idsOf,
  lamp,
  leaves,
  openCities,
  someServices,
} from '../../../../world/open311.ts'
import { answerJson, faultOf, gather, readerOf } from '../../../../world/source.ts'

const cities = openCities()
afterEach(() => cities.close())

describe.each(['json', 'xml'] as const)('A city that publishes its requests in %s', (format) => {
  const city = { formats: [format] }

  it('is read as far as how they got on, and no further', async () => {
    const { reader } = await cities.city([hole, lamp, leaves], city)
    expect(await gatherById(reader.changed(null))).toEqual([
      {
        id: '0042',
        reference: '0042',
        group: '002',
        kind: 'Éclairage',
        received: new Date('2026-11-10T08:00:00Z'),
        changed: new Date('2026-11-12T08:00:00Z'),
        status: 'closed',
        isFinal: true,
        state: 'closed',
        since: new Date('2026-11-12T08:00:00Z'),
        usagers: [],
        saysNobody: true,
      },
      {
        id: '101',
        reference: '101',
        group: '001',
        kind: 'Voirie & propreté',
        received: new Date('2026-11-20T08:00:00Z'),
        changed: new Date('2026-11-21T08:00:00Z'),
        status: 'open',
        isFinal: false,
        state: 'in_progress',
        promise: { by: new Date('2026-12-04T17:00:00Z'), basis: 'norm' },
        usagers: [],
        saysNobody: true,
      },
      // Nothing says when it changed: it may have been now.
      expect.objectContaining({ id: 'F-7', changed: new Date('2026-11-24T10:00:00Z') }),
    ])
  })

  it('shows one request by its number, in a list of one', async () => {
    const { reader } = await cities.city([hole, lamp], city)
    expect(await reader.one('0042')).toMatchObject({ id: '0042', isFinal: true })
    expect(await reader.one('101')).toMatchObject({ id: '101', isFinal: false })
  })

  it('forgot a request when it says so of its number', async () => {
    const { reader } = await cities.city([hole], city)
    expect(await reader.one('0042')).toBe('gone')
  })

  it('has its services listed, which proves that it answers', async () => {
    const { reader } = await cities.city([hole, lamp], city)
    expect(await reader.groups?.()).toEqual(['001', '002'])
    expect(await reader.probe()).toEqual({ as: 'public', scope: 'requests that are public' })
  })

  it('says several errors at once, and none is an empty list', async () => {
    const { reader } = await cities.city([hole], { ...city, jurisdiction: 'bourg', key: 'k' })
    expect(await faultOf(reader.probe())).toEqual({ why: 'failed', status: 400 })
    expect(await faultOf(gather(reader.changed(null)))).toEqual({ why: 'failed', status: 400 })
  })
})

describe('A city of several jurisdictions', () => {
  const city = { jurisdiction: 'bourg' }

  it('is asked for its own with every question', async () => {
    const { reader, double } = await cities.city([hole], city, { jurisdiction_id: 'bourg' })
    expect(await gather(reader.changed(null))).toHaveLength(1)
    expect(double.asked.every(({ query }) => query.get('jurisdiction_id') === 'bourg')).toBe(true)
    expect(await reader.probe()).toMatchObject({ as: 'bourg' })
  })

  it('never takes a request for gone because it does not know the jurisdiction', async () => {
    const other = { jurisdiction_id: 'valmont', format: 'json' }
    const { reader } = await cities.city([hole], city, other)
    expect(await faultOf(reader.one('101'))).toMatchObject({ why: 'failed', status: 404 })
    expect(await faultOf(gather(reader.changed(null)))).toMatchObject({ why: 'failed' })
  })
})

describe('A city that wants a key', () => {
  it('is read with it', async () => {
    const { reader } = await cities.city([hole], { key: 'right key' }, {}, { api_key: 'right key' })
    expect(await gather(reader.changed(null))).toHaveLength(1)
  })

  it.each([
    ['a wrong one', { api_key: 'wrong' }],
    ['none', {}],
  ])('refuses %s, which never means that there is no request', async (_, secrets) => {
    const { reader } = await cities.city([hole], { key: 'right key' }, {}, secrets)
    const refused = { why: 'refused', status: 403 }
    expect(await faultOf(reader.probe())).toEqual(refused)
    expect(await faultOf(reader.one('101'))).toEqual(refused)
    expect(await faultOf(gather(reader.changed(null)))).toEqual(refused)
    const sought = { kind: 'reference', value: '7' } as const
    expect(await faultOf(findAt(reader, sought, 'city'))).toEqual(refused)
  })
})

describe('A search for a reference', () => {
  it('finds the one request', async () => {
    const { reader } = await cities.city([hole, lamp])
    const found = await findAt(reader, { kind: 'reference', value: '0042' }, 'city')
    expect(found).toMatchObject([{ id: '0042' }])
  })

  it('finds nothing where the city says that there is none', async () => {
    const { reader } = await cities.city([hole])
    expect(await findAt(reader, { kind: 'reference', value: '7' }, 'city')).toEqual([])
  })

  it.each(['email', 'phone', 'account'] as const)(
    'is not made for who has this %s: no city tells, and none is asked',
    async (kind) => {
      const { reader, double } = await cities.city([hole])
      expect(await findAt(reader, { kind, value: 'odile@valmont.example' }, 'city')).toBeNull()
      expect(double.asked).toEqual([])
    },
  )

  it.each(['../services', 'a/b?c=d#e', 'Nid de poule & co', '%2e%2e'])(
    'asks for %s as it is written, and for nothing else',
    async (id) => {
      const { reader, double } = await cities.city([hole, { ...lamp, id }], {}, { format: 'json' })
      expect(await reader.one(id)).toMatchObject({ id })
      expect(double.asked.map(({ path, search }) => path + search)).toEqual([
        `/requests/${encodeURIComponent(id)}.json`,
      ])
    },
  )

  it('believes no city that gives another request, or all of them', async () => {
    const reader = await cities.saying(({ path }, response) =>
      answerJson(
        response,
        200,
        path === '/services.json'
          ? someServices
          : [
              { service_request_id: 1, status: 'open', requested_datetime: hole.requested },
              { service_request_id: 2, status: 'open', requested_datetime: hole.requested },
            ],
      ),
    )
    expect(await faultOf(reader.one('1'))).toEqual({ why: 'not_asked_for' })
    expect(await faultOf(reader.one('3'))).toEqual({ why: 'not_asked_for' })
  })

  it('asks nobody for what can be no id', async () => {
    const { reader, double } = await cities.city([hole])
    expect(await reader.one('\ud800')).toBe('gone')
    expect(await reader.one('a\nb')).toBe('gone')
    expect(double.asked).toEqual([])
  })

  it('finds a request once it has its number, and not while it has but a token', async () => {
    const waiting: Held = { ...leaves, id: null, token: 't-1' }
    const held = [hole, waiting]
    const { reader } = await cities.city(held)
    expect(idsOf(await gather(reader.changed(null)))).toEqual(['101'])
    expect(await reader.one('t-1')).toBe('gone')
    held[1] = { ...waiting, id: 'F-8' }
    expect(idsOf(await gatherById(reader.changed(null)))).toEqual(['101', 'F-8'])
  })
})

describe('Settings', () => {
  it.each([
    [{ path: 'v2' }],
    [{ path: '/v2/' }],
    [{ dialect: 'other' }],
    [{ format: 'csv' }],
    [{ days: 0 }],
    [{ link: 'javascript:alert({id})' }],
    [{ link: 'https://city.example/report' }],
  ])('are refused where nobody could read with them: %j', (settings) => {
    expect(() => readerOf(open311, { url: 'https://city.example', ...settings }, {})).toThrow()
  })

  it('say below what the interface stands, and where agents open a request', async () => {
    const link = 'https://city.example/report/{id}?from=parvis'
    const { reader, double } = await cities.city([{ ...hole, id: 'a b' }], {}, { link })
    expect(await reader.one('a b')).toMatchObject({
      link: 'https://city.example/report/a%20b?from=parvis',
    })
    const below = readerOf(open311, { url: double.url, path: '/api/v2', format: 'json' }, {})
    expect(await faultOf(below.probe())).toEqual({ why: 'failed', status: 404 })
    expect(double.asked.at(-1)?.path).toBe('/api/v2/services.json')
  })
})
