import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SourceRecord } from '../../../../hub/integrations/source-client/record.ts'
import { walkByChange, walkPages } from '../../../../hub/integrations/source-client/walk.ts'
import { quietFault } from '../../../world/hostile-ask.ts'
import { gather } from '../../../world/source.ts'
import { times } from '../../../world/times.ts'

const second = 1000
const beginning = Date.parse('2026-11-24T10:00:00Z')
const at = (seconds: number) => new Date(beginning + seconds * second)
const record = (id: number, changed: number, status = 'open'): SourceRecord => ({
  id: String(id).padStart(4, '0'),
  reference: String(id),
  group: 'any',
  received: at(0),
  changed: at(changed),
  status,
  isFinal: false,
  state: 'in_progress',
  usagers: [],
})

/** A source that lists by change, then id, so many a page, and goes on living while it is read. */
function sourceOf(records: SourceRecord[], size: number, live: (asked: number) => void = () => {}) {
  let asked = 0
  return {
    asked: () => asked,
    read: async (from: Date | null, place: number) => {
      const all = records
        .filter(({ changed }) => from === null || changed >= from)
        .sort((a, b) => Number(a.changed) - Number(b.changed) || (a.id < b.id ? -1 : 1))
      const page = all.slice(place * size, (place + 1) * size)
      live(++asked)
      return { records: page.map((one) => ({ ...one })), isLast: (place + 1) * size >= all.length }
    },
  }
}
const ids = (records: readonly SourceRecord[]) => records.map(({ reference }) => Number(reference))

describe('What changed', () => {
  it('is read from the first to the last, each once, asked for from the last change on', async () => {
    const source = sourceOf(
      Array.from({ length: 10 }, (_, id) => record(id, id)),
      4,
    )
    expect(ids(await gather(walkByChange(null, source.read)))).toEqual([
      0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
    ])
    expect(source.asked()).toBe(3)
    expect(ids(await gather(walkByChange(at(7), source.read)))).toEqual([7, 8, 9])
  })

  it('in one instant, over many pages, is read whole, each once', async () => {
    const source = sourceOf(
      [record(0, 0), ...Array.from({ length: 23 }, (_, id) => record(id + 1, 5)), record(24, 9)],
      4,
    )
    const read = ids(await gather(walkByChange(null, source.read)))
    expect(read).toEqual(Array.from({ length: 25 }, (_, id) => id))
    // Each page once, and the one behind it: not all that lie behind.
    expect(source.asked()).toBeLessThan(2 * 8)
  })

  it('again in the very second in which it was read is not taken for what was read', async () => {
    const records = [record(1, 4), record(2, 5), record(3, 8)]
    const source = sourceOf(records, 2, (asked) => {
      if (asked === 1) records.splice(1, 1, record(2, 5, 'done'))
    })
    const read = await gather(walkByChange(null, source.read))
    expect(read.map(({ id, status }) => [Number(id), status])).toEqual([
      [1, 'open'],
      [2, 'open'],
      [2, 'done'],
      [3, 'open'],
    ])
  })

  it('while many of one instant move, or go for good, is not missed behind them', async () => {
    for (const when of [2, 4, 6, 8, 10])
      for (const takes of [1, 2, 5, 9, 12]) {
        const records = Array.from({ length: 30 }, (_, id) => record(id, 5))
        const source = sourceOf(records, 3, (asked) => {
          if (asked === when) records.splice(0, takes)
        })
        const read = ids(await gather(walkByChange(null, source.read)))
        expect(read).toEqual(expect.arrayContaining(ids(records)))
      }
  })

  it('is not taken for met by one that was, and changed since: what stands before it may be new', async () => {
    const records = [0, 1, 2, 3].map((id) => record(id, 5))
    const source = sourceOf(records, 1, (asked) => {
      if (asked === 1 || asked === 3) records.splice(0, 1)
      if (asked === 4) records.splice(0, 1, record(2, 9, 'done'))
    })
    const read = ids(await gather(walkByChange(null, source.read)))
    expect(read).toContain(3)
  })

  /** Reads all while records change, come and go, then once more what changed from the last on. */
  const readsAll = async (
    records: SourceRecord[],
    size: number,
    moves: readonly { which: number; how: string; asked: number }[],
    ticks: (asked: number) => boolean,
  ) => {
    let now = 10
    let made = 100
    let walk = 0
    const living = sourceOf(records, size, (asked) => {
      if (ticks(asked)) now++
      // What moves in the second walk is met by a third.
      const moving = walk === 0 ? moves.filter((one) => one.asked === asked) : []
      for (const { which, how } of moving) {
        const place = which % Math.max(1, records.length)
        const one = records[place]
        if (how === 'comes') records.push(record(++made, now))
        else if (how === 'goes') records.splice(place, 1)
        else if (one) records[place] = record(Number(one.id), now, `${now} ${++made}`)
      }
    })
    const known = new Map<string, SourceRecord>()
    let last: Date | null = null
    for (; walk < 2; walk++)
      for await (const page of walkByChange(last, living.read))
        for (const one of page) {
          known.set(one.id, one)
          if (!last || one.changed > last) last = one.changed
        }
    for (const one of records) expect(known.get(one.id)).toEqual(one)
  }
  const move = fc.record({
    which: fc.nat(30),
    how: fc.constantFrom('changes', 'comes', 'goes'),
    asked: fc.integer({ min: 1, max: 12 }),
  })

  it('is read whole whatever moves, comes and goes meanwhile', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(3), { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 1, max: 6 }),
        fc.array(move, { maxLength: 40 }),
        async (changes, size, moves) => {
          const records = changes.map((changed, id) => record(id, changed))
          const within = moves.filter(({ asked }) => asked * size <= changes.length)
          await readsAll(records, size, within, () => true)
        },
      ),
      { numRuns: times(300, 10_000) },
    )
  })

  it('is read whole where it moves in the very second in which it is read', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 20 }),
        fc.array(move, { maxLength: 4 }),
        fc.array(fc.nat(12)),
        async (many, moves, ticking) => {
          const records = Array.from({ length: many }, (_, id) => record(id, id / 2))
          const within = moves.filter(({ asked }) => asked * 6 <= many)
          await readsAll(records, 6, within, (asked) => ticking.includes(asked))
        },
      ),
      { numRuns: times(300, 10_000) },
    )
  })
})

describe('Pages that have no end', () => {
  it('since the same one comes again and again are left at once', async () => {
    const same = [record(1, 5), record(2, 5)]
    let asked = 0
    const read = async () => {
      asked++
      return { records: same, isLast: false }
    }
    expect(await quietFault(gather(walkByChange(null, read)))).toEqual({ why: 'endless' })
    expect(await quietFault(gather(walkPages(read)))).toEqual({ why: 'endless' })
    expect(asked).toBeLessThan(8)
  })

  it('since something new comes for ever are left in the end', async () => {
    let id = 0
    const ever = async () => ({ records: [record(id, id++)], isLast: false })
    const drain = async (pages: AsyncIterable<unknown>) => {
      for await (const _ of pages);
    }
    expect(await quietFault(drain(walkByChange(null, ever)))).toEqual({ why: 'endless' })
    expect(id).toBe(100_000)
    expect(await quietFault(drain(walkPages(ever)))).toEqual({ why: 'endless' })
  })

  it('since the source passes over the date are not asked for again and again', async () => {
    const days = Array.from({ length: 40 }, (_, day) => record(day, day * 86_400))
    const source = sourceOf(days, 4)
    const deaf = (_: Date | null, place: number) => source.read(null, place)
    expect(await quietFault(gather(walkByChange(at(30 * 86_400), deaf)))).toEqual({
      why: 'not_asked_for',
    })
    expect(source.asked()).toBe(1)
  })

  it('are read all the same where a filter knows days and no hours', async () => {
    const hours = Array.from({ length: 40 }, (_, hour) => record(hour, hour * 3600))
    const source = sourceOf(hours, 4)
    const byDay = (from: Date | null, place: number) =>
      source.read(from && new Date(`${from.toISOString().slice(0, 10)}T00:00:00Z`), place)
    const read = ids(await gather(walkByChange(at(20 * 3600), byDay)))
    expect(new Set(read)).toEqual(new Set(Array.from({ length: 26 }, (_, id) => 14 + id)))
  })
})

describe('A list', () => {
  it('gives what stands on two pages once, and of two versions the newer', async () => {
    const pages = [
      [record(1, 1), record(2, 1), record(2, 4, 'done'), record(2, 3)],
      [record(2, 1), record(3, 2)],
    ]
    const read = async (place: number) => ({ records: pages[place] ?? [], isLast: place === 1 })
    const found = await gather(walkPages(read))
    expect(found.map(({ reference, status }) => `${reference} ${status}`)).toEqual([
      '1 open',
      '2 done',
      '3 open',
    ])
  })

  it('that ends with an empty page ends', async () => {
    const read = async (place: number) => ({ records: place ? [] : [record(1, 1)], isLast: false })
    expect(ids(await gather(walkPages(read)))).toEqual([1])
    expect(ids(await gather(walkByChange(null, async (_, place) => read(place))))).toEqual([1])
  })
})
