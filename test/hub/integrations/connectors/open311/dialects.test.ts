import { afterEach, describe, expect, it } from 'vitest'
import { open311 } from '../../../../../hub/integrations/connectors/open311.ts'
import type { Held } from '../../../../fakes/sources/open311.ts'
import { openFixMyStreet } from '../../../../fakes/sources/open311-fixmystreet.ts'
import { openMarkASpot } from '../../../../fakes/sources/open311-mark-a-spot.ts'
import { everyHours, idsOf, openCities } from '../../../../world/open311.ts'
import { faultOf, gather } from '../../../../world/source.ts'

const cities = openCities()
afterEach(() => cities.close())

const report: Held = {
  id: 4711,
  name: 'Éclairage public & feux',
  requested: '2026-11-20T08:00:00+01:00',
  updated: '2026-11-22T08:00:00+01:00',
}
const fixed: Held = { ...report, id: 4700, status: 'closed', requested: '2023-01-01T08:00:00Z' }

describe.each(['json', 'xml'] as const)('FixMyStreet, in %s,', (format) => {
  const read = (held: Held[], settings = {}) =>
    cities.read(openFixMyStreet(held, 'bourg'), {
      dialect: 'fixmystreet',
      jurisdiction_id: 'bourg',
      format,
      ...settings,
    })

  it('is read without who reported, or what they wrote', async () => {
    const { reader } = await read([report], { link: 'https://fix.example/report/{id}' })
    expect(await gather(reader.changed(null))).toEqual([
      {
        id: '4711',
        reference: '4711',
        group: 'Éclairage public & feux',
        kind: 'Éclairage public & feux',
        received: new Date('2026-11-20T07:00:00Z'),
        changed: new Date('2026-11-22T07:00:00Z'),
        status: 'open',
        isFinal: false,
        state: 'in_progress',
        usagers: [],
        saysNobody: true,
        link: 'https://fix.example/report/4711',
      },
    ])
  })

  it('does not say when a report was closed: one that is may still be written to', async () => {
    const { reader } = await read([fixed])
    const record = await reader.one('4700')
    expect(record).toMatchObject({ isFinal: true })
    expect(record).not.toHaveProperty('since')
  })

  it('answers an unknown number with an empty list: gone', async () => {
    const { reader } = await read([report])
    expect(await reader.one('4712')).toBe('gone')
  })

  it('lists what is open of all years in one question', async () => {
    const old = { ...report, id: 1, requested: '2012-01-01T08:00:00Z' }
    const { reader, double } = await read([old, fixed, report])
    const found = await gather(reader.changed(new Date('2026-11-23T00:00:00Z')))
    expect(idsOf(found).toSorted()).toEqual(['1', '4711'])
    expect(double.asked.map(({ query }) => query.get('status'))).toEqual(['open', null])
  })

  it('is asked for halves of what it cuts at a thousand', async () => {
    const held = everyHours(2_345, 1).map((one, id) => ({ ...one, id }))
    const { reader, double } = await read(held)
    expect(new Set(idsOf(await gather(reader.changed(null)))).size).toBe(2_345)
    expect(double.asked.length).toBeLessThan(60)
  })

  it('answers with a page when it is not told its jurisdiction, and no list is read in it', async () => {
    const { reader } = await read([report], { jurisdiction_id: 'valmont' })
    const failed = { why: 'failed', status: 400 }
    expect(await faultOf(reader.probe())).toEqual(failed)
    expect(await faultOf(reader.one('4711'))).toEqual(failed)
    expect(await faultOf(gather(reader.changed(null)))).toEqual(failed)
  })

  it('has its categories as groups', async () => {
    const { reader } = await read([report, { ...report, id: 2, name: 'Nids-de-poule' }])
    expect(await reader.groups?.()).toEqual(['Éclairage public & feux', 'Nids-de-poule'])
  })
})

describe('Mark-a-Spot', () => {
  const spot: Held = {
    id: '0f3b6a0e-6f0e-4b7e-9a55-1d1f5b6a7c8d',
    code: 'M-1',
    requested: '2026-11-20T08:00:00+01:00',
    updated: '2026-11-22T08:00:00+01:00',
  }
  const read = (held: Held[], settings = {}) =>
    cities.read(openMarkASpot(held), { dialect: 'mark-a-spot', ...settings })

  it('is read without notes, addresses or names', async () => {
    const { reader } = await read([spot])
    expect(await gather(reader.changed(null))).toEqual([
      {
        id: spot.id,
        reference: spot.id,
        group: 'M-1',
        kind: 'Müll',
        received: new Date('2026-11-20T07:00:00Z'),
        changed: new Date('2026-11-22T07:00:00Z'),
        status: 'open',
        isFinal: false,
        state: 'in_progress',
        usagers: [],
        saysNobody: true,
      },
    ])
  })

  it('is turned by pages of fifty, to the one that is not found', async () => {
    const { reader, double } = await read(everyHours(120, 1))
    expect(await gather(reader.changed(null))).toHaveLength(120)
    const pages = double.asked.filter(({ path }) => path.endsWith('requests.json'))
    expect(pages.map(({ query }) => [query.get('limit'), query.get('page')])).toEqual([
      ['50', '0'],
      ['50', '1'],
      ['50', '2'],
      ['50', '3'],
    ])
  })

  it('says 404 where there is nothing to list, and nothing is wrong then', async () => {
    const held = [spot]
    const { reader } = await read(held)
    expect(await gather(reader.changed(new Date('2026-11-24T00:00:00Z')))).toHaveLength(1)
    held[0] = { ...spot, requested: '2020-01-01T00:00:00Z' }
    expect(await gather(reader.changed(new Date('2026-11-24T00:00:00Z')))).toEqual([])
  })

  it('says 404 as well of a status that it does not know: it is asked for none', async () => {
    const { reader, double } = await read([spot])
    await gather(reader.changed(new Date('2026-11-24T00:00:00Z')))
    expect(double.asked.filter(({ query }) => query.has('status'))).toEqual([])
    const standard = await cities.read(openMarkASpot([spot]), {
      path: '/georeport/v2',
      received_since: '2026-01-01',
      span: 3_650,
    })
    const since = new Date('2026-11-24T00:00:00Z')
    const fault = await faultOf(gather(standard.reader.changed(since)))
    expect(fault).toEqual({ why: 'failed', status: 404, code: '404' })
  })

  it('says 404 of a number that it does not know, which is gone', async () => {
    const { reader } = await read([spot])
    expect(await reader.one('00000000-0000-4000-8000-000000000000')).toBe('gone')
    expect(await reader.one(String(spot.id))).toMatchObject({ id: spot.id })
  })

  it('tells services by their names where they have no codes', async () => {
    const { code: _, ...without } = spot
    const { reader } = await read([without])
    expect(await reader.groups?.()).toEqual(['Müll'])
    expect(await reader.one(String(spot.id))).toMatchObject({ group: 'Müll' })
  })
})

describe('What a city is told by another', () => {
  const form = (fields: Record<string, string>, more = '') => ({
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    query: '',
    body: Buffer.from(`${new URLSearchParams(fields)}${more}`),
  })
  const hook = (arrived: ReturnType<typeof form>) =>
    open311.hook?.(arrived, 'secret of the hook', new Date())
  const update = {
    service_request_id: '4711',
    update_id: '9',
    updated_datetime: '2026-11-24T10:00:00+01:00',
    status: 'FIXED',
    description: 'Mme Garnier thanks you',
  }

  it('names the request to read again, when it has the key', () => {
    expect(hook(form({ api_key: 'secret of the hook', ...update }))).toEqual(['4711'])
  })

  it('names none when it is of none', () => {
    expect(hook(form({ api_key: 'secret of the hook' }))).toEqual([])
  })

  it.each([
    ['no key', form(update)],
    ['an empty one', form({ api_key: '', ...update })],
    ['another', form({ api_key: 'secret of another', ...update })],
    ['the beginning of it', form({ api_key: 'secret of the hoo', ...update })],
    ['several', form({ api_key: 'secret of the hook', ...update }, '&api_key=other')],
    ['nothing at all', form({})],
  ])('is not listened to with %s', (_, arrived) => {
    expect(hook(arrived)).toBeNull()
  })

  it('is no more than bytes, until it is read', () => {
    const body = Buffer.from([0xff, 0xfe, 0x00, 0x26, 0x3d])
    const arrived = { ...form({}), query: 'api_key=secret+of+the+hook', body }
    expect(hook(arrived)).toBeNull()
  })
})
