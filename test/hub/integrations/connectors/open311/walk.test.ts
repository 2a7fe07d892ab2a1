import { afterEach, describe, expect, it } from 'vitest'
import type { Held } from '../../../../fakes/sources/open311.ts'
import {
  everyHours,
  hole,
  idsOf,
  lamp,
  openCities,
  someServices,
} from '../../../../world/open311.ts'
import { answerJson, faultOf, gather } from '../../../../world/source.ts'

const cities = openCities()
afterEach(() => cities.close())

describe('A walk through a city', () => {
  it('asks for no more than ninety days at once, and misses nothing between', async () => {
    const held = everyHours(37, 24 * 31)
    const { reader, double } = await cities.city(held, {}, { received_since: '2023-01-01' })
    expect(new Set(idsOf(await gather(reader.changed(null))))).toEqual(
      new Set(held.map(({ id }) => id)),
    )
    expect(double.asked.length).toBeLessThan(40)
  })

  it('begins with what was received first', async () => {
    const held: Held[] = [hole, { ...lamp, requested: '2024-01-01T00:00:00Z' }]
    const { reader } = await cities.city(held, {}, { received_since: '2023-01-01' })
    expect(idsOf(await gather(reader.changed(null)))).toEqual(['0042', '101'])
  })

  it('goes through all of it when asked from the beginning of what is taken', async () => {
    const held: Held[] = [{ ...lamp, requested: '2025-01-01T00:00:00Z' }, hole]
    const settings = { received_since: '2025-01-01', days: 5, by_update: true }
    const { reader } = await cities.city(held, { updates: true }, settings)
    const found = await gather(reader.changed(new Date('2025-01-01T00:00:00Z')))
    expect(idsOf(found)).toEqual(['0042', '101'])
  })

  it('goes back to the year 2000 where nothing says when it began', async () => {
    const { reader } = await cities.city(
      [{ ...hole, id: 'old', requested: '2000-01-01T00:00:00Z' }],
      {},
      { received_since: undefined },
    )
    expect(idsOf(await gather(reader.changed(null)))).toEqual(['old'])
  })

  it('gives once what stands at the seam of two questions', async () => {
    const seam = new Date(Date.parse('2026-01-01') - 86_400_000 + 89 * 86_400_000).toISOString()
    const { reader } = await cities.city(
      [{ ...hole, requested: seam }],
      {},
      { received_since: '2026-01-01' },
    )
    expect(idsOf(await gather(reader.changed(null)))).toEqual(['101'])
  })

  it.each([1_000, 50, 25, 30])(
    'finds all where a city lists %i at most and does not say so',
    async (most) => {
      const held = everyHours(1_234, 1)
      const { reader } = await cities.city(held, { most })
      expect(new Set(idsOf(await gather(reader.changed(null))))).toEqual(
        new Set(held.map(({ id }) => id)),
      )
    },
  )

  it('believes a round number of requests in one second, but not a full list of them', async () => {
    const at = (count: number) => everyHours(count, 0)
    const few = await cities.city(at(20))
    expect(await gather(few.reader.changed(null))).toHaveLength(20)
    const many = await cities.city(at(1_200))
    expect(await faultOf(gather(many.reader.changed(null)))).toEqual({ why: 'endless' })
  })

  it('reads again what is recent, whatever its state, and what is open, however old', async () => {
    const held: Held[] = [
      { id: 'recent', status: 'closed', requested: '2026-11-01T00:00:00Z' },
      { id: 'old', status: 'closed', requested: '2025-01-01T00:00:00Z' },
      { id: 'old-open', requested: '2025-01-01T00:00:00Z' },
    ]
    const { reader } = await cities.city(held, {}, { days: 30, received_since: '2024-06-01' })
    const found = await gather(reader.changed(new Date('2026-11-24T09:00:00Z')))
    expect(idsOf(found)).toEqual(['old-open', 'recent'])
  })

  it('asks for nothing that was received before what is taken', async () => {
    const { reader, double } = await cities.city([hole], {}, { days: 3_650 })
    expect(await gather(reader.changed(new Date('2026-11-24T09:00:00Z')))).toHaveLength(1)
    const starts = double.asked.flatMap(({ query }) => query.get('start_date') ?? [])
    expect(starts).toEqual(['2026-08-31T00:00:00Z'])
  })

  it('reads all since it was last read, when that is longer ago', async () => {
    const held: Held[] = [{ id: 'missed', status: 'closed', requested: '2026-08-01T00:00:00Z' }]
    const { reader } = await cities.city(held, {}, { days: 30, received_since: '2024-06-01' })
    expect(idsOf(await gather(reader.changed(new Date('2026-07-30T00:00:00Z'))))).toEqual([
      'missed',
    ])
  })

  it('asks what changed where a city can be asked so, even of what is old', async () => {
    const held: Held[] = [
      {
        ...lamp,
        id: 'closed-late',
        requested: '2024-01-01T00:00:00Z',
        updated: '2026-11-24T08:00:00Z',
      },
      { ...lamp, id: 'closed-long-ago', requested: '2024-01-01T00:00:00Z' },
    ]
    const { reader, double } = await cities.city(held, { updates: true }, { by_update: true })
    expect(idsOf(await gather(reader.changed(new Date('2026-11-24T00:00:00Z'))))).toEqual([
      'closed-late',
    ])
    expect(double.asked).toHaveLength(2)
  })

  it('believes no city that does not know how to be asked so', async () => {
    const { reader } = await cities.city([lamp, hole], {}, { by_update: true })
    const since = new Date('2026-11-24T00:00:00Z')
    expect(await faultOf(gather(reader.changed(since)))).toEqual({ why: 'not_asked_for' })
  })

  it('believes no city that lists the same whatever the dates', async () => {
    const reader = await cities.saying(
      ({ path }, response) =>
        answerJson(
          response,
          200,
          path === '/services.json'
            ? someServices
            : [{ service_request_id: 1, status: 'open', requested_datetime: hole.requested }],
        ),
      { received_since: '2026-01-01' },
    )
    expect(await faultOf(gather(reader.changed(null)))).toEqual({ why: 'not_asked_for' })
  })

  it('sends no `+` in a date, which would be lost on its way', async () => {
    const { reader, double } = await cities.city([hole], {}, { zone: 'Asia/Tokyo' })
    await gather(reader.changed(new Date('2026-11-24T09:00:00+09:00')))
    const dates = double.asked.flatMap(({ query }) => query.get('start_date') ?? [])
    expect(dates.length).toBeGreaterThan(0)
    for (const date of dates) expect(date).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
    expect(double.asked.filter(({ search }) => search.includes('+'))).toEqual([])
  })
})

describe('A city with pages', () => {
  const held = everyHours(237, 1)

  it.each([1_000, 40])('is read to its last page, though it gives %i at most', async (most) => {
    const { reader } = await cities.city(held, { pages: true, most }, { page_size: 100 })
    const found = idsOf(await gather(reader.changed(null)))
    expect(found.toSorted()).toEqual(held.map(({ id }) => id).toSorted())
  })

  it('is not read for ever where it gives the same page again', async () => {
    const { reader } = await cities.city(held, { pages: false, most: 50 }, { page_size: 50 })
    expect(await faultOf(gather(reader.changed(null)))).toEqual({ why: 'endless' })
  })
})
