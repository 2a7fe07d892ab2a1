import { describe, expect, it } from 'vitest'
import { many, pothole, publikForEach, readPublik } from '../../../../world/publik.ts'
import { gather } from '../../../../world/source.ts'

const town = publikForEach()

describe('Dates of Publik, which say no zone', () => {
  const fold = '2026-10-25'

  it('are those of its clocks, in winter and in summer', async () => {
    const filed = [
      { ...pothole, received: '2026-01-02T02:04:05Z' },
      { ...pothole, number: 346, received: '2026-07-02T02:04:05Z' },
    ]
    const double = await town({ filed })
    const records = await gather(readPublik(double).changed(null))
    expect(records.map(({ received }) => received.toISOString())).toEqual([
      '2026-01-02T02:04:05.000Z',
      '2026-07-02T02:04:05.000Z',
    ])
    const elsewhere = await gather(readPublik(double, { zone: 'Indian/Reunion' }).changed(null))
    expect(elsewhere[0]?.received.toISOString()).toBe('2026-01-01T23:04:05.000Z')
  })

  it('are read on both sides of the hour that clocks leave out', async () => {
    const filed = [
      { ...pothole, number: 1, received: '2026-03-29T00:59:59Z' },
      { ...pothole, number: 2, received: '2026-03-29T01:00:00Z' },
    ]
    const records = await gather(readPublik(await town({ filed })).changed(null))
    expect(records.map(({ received }) => received.toISOString())).toEqual([
      '2026-03-29T00:59:59.000Z',
      '2026-03-29T01:00:00.000Z',
    ])
  })

  it('are told apart in the hour that comes twice, by the order in which they are listed', async () => {
    const moments = ['00:10', '00:50', '01:05', '01:30', '02:10'].map((at) => `${fold}T${at}:00Z`)
    const filed = moments.map((changed, place) => ({
      ...pothole,
      number: place + 1,
      received: '2026-10-01T08:00:00Z',
      changed,
    }))
    const reader = readPublik(await town({ filed }))
    const all = await gather(reader.changed(null))
    const told = (records: typeof all) => records.map(({ changed }) => changed.getTime())
    expect(told(all)).toEqual(moments.map((at) => Date.parse(at)))
    const since = new Date(`${fold}T00:50:00Z`)
    expect(told(await gather(reader.changed(since)))).toEqual(
      moments.slice(1).map((at) => Date.parse(at)),
    )
  })

  it('never end before they began, in the hour that comes twice', async () => {
    const filed = [
      {
        ...pothole,
        received: `${fold}T00:50:00Z`,
        changed: `${fold}T01:10:00Z`,
        since: `${fold}T01:10:00Z`,
      },
    ]
    const [record] = await gather(readPublik(await town({ filed })).changed(null))
    expect(record?.changed.toISOString()).toBe(`${fold}T01:10:00.000Z`)
    expect(record?.since?.toISOString()).toBe(`${fold}T01:10:00.000Z`)
  })

  it('lose nothing that changed in the second of both hours, wherever reading begins in them', async () => {
    const filed = many('voirie', 360).map((one, place) => ({
      ...one,
      received: '2026-10-01T08:00:00Z',
      changed: new Date(Date.parse(`${fold}T00:00:00Z`) + place * 20_000).toISOString(),
    }))
    const reader = readPublik(await town({ filed }))
    for (const minute of [0, 59, 60, 90]) {
      const since = new Date(Date.parse(`${fold}T00:00:00Z`) + minute * 60_000)
      const read = new Set((await gather(reader.changed(since))).map(({ id }) => id))
      const missed = filed.slice(minute * 3).filter(({ number }) => !read.has(`voirie/${number}`))
      expect(missed).toEqual([])
    }
  })
})
