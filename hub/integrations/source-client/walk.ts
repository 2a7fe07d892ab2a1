import { isDeepStrictEqual } from 'node:util'
import type { Page } from './connector.ts'
import { SourceFault } from './fault.ts'

/** Most pages of one walk: ten million requests. */
const mostPages = 100_000

/** A page of what changed at or after a date; `isLast` when the source says that nothing follows. */
type ReadPage = (from: Date | null, place: number) => Promise<{ records: Page; isLast: boolean }>

/** Furthest back of what was asked for that an answer may go: some filters know days, or other clocks. */
const coarsest = 86_400_000

/**
 * Walks over all that changed, in the order in which it changed, so that nothing is missed while more
 * changes: a record that moves to the end draws no other under a page that was read. After each page
 * the next is asked for from the last change on; only where a whole page changed in one instant is it
 * turned, and looked at from behind for what slipped under it meanwhile. What comes twice is given once.
 * @param read the page at this place (0, 1, 2 …), those that changed first before others, and those that
 * changed in the same instant always in the same order
 * @throws SourceFault `not_asked_for` where the source passes over the date, `endless`
 */
export async function* walkByChange(since: Date | null, read: ReadPage): AsyncGenerator<Page> {
  let from = since
  let place = 0
  let asked = 0
  let before: Page = []
  /** What was met of this instant, and on which turn: the same record may still be another. */
  let met = new Map<string, { record: Page[number]; turn: number }>()
  const ask = async (at: number) => {
    if (++asked > mostPages) throw new SourceFault({ why: 'endless' })
    const { records, isLast } = await read(from, at)
    if (from && records.some(({ changed }) => changed.getTime() < Number(from) - coarsest))
      throw new SourceFault({ why: 'not_asked_for' })
    const fresh = records.filter((one) => !isDeepStrictEqual(met.get(one.id)?.record, one))
    for (const record of records)
      met.set(record.id, { record, turn: met.get(record.id)?.turn ?? place })
    return { records, isLast, fresh: newestOfEach(fresh) }
  }
  for (;;) {
    const { records, isLast, fresh } = await ask(place)
    if (fresh.length > 0) yield fresh
    if (place > 0 && records.length > 0 && isDeepStrictEqual(records, before))
      throw new SourceFault({ why: 'endless' })
    before = records
    // One that changed since it was met has moved: it says nothing of what stands before it.
    const isMet = ({ id }: Page[number], fresh: Page) =>
      (met.get(id)?.turn ?? place) < place && !fresh.some((one) => one.id === id)
    for (let back = place - 1; back >= 0; back--) {
      const behind = await ask(back)
      if (behind.fresh.length > 0) yield behind.fresh
      // What stands before the first that was met on a turn before was met as well.
      if (behind.records[0] && isMet(behind.records[0], behind.fresh)) break
    }
    if (isLast || records.length === 0) return
    const last = records.reduce((late, { changed }) => Math.max(late, changed.getTime()), 0)
    if (from === null || last > from.getTime()) {
      from = new Date(last)
      place = 0
      // Of what was met, only what changed at that instant can come again.
      met = new Map(
        [...met]
          .filter(([, { record }]) => record.changed.getTime() === last)
          .map(([id, { record }]) => [id, { record, turn: 0 }]),
      )
    } else place++
  }
}

/**
 * Turns numbered pages of a list that does not change its order. What comes twice is given once.
 * @throws SourceFault `endless` where a page holds nothing that an earlier one did not
 */
export async function* walkPages(
  read: (place: number) => Promise<{ records: Page; isLast: boolean }>,
): AsyncGenerator<Page> {
  const met = new Set<string>()
  for (let place = 0; place < mostPages; place++) {
    const { records, isLast } = await read(place)
    const fresh = newestOfEach(records.filter(({ id }) => !met.has(id)))
    for (const { id } of fresh) met.add(id)
    if (fresh.length > 0) yield fresh
    if (isLast || records.length === 0) return
    if (fresh.length === 0) break
  }
  throw new SourceFault({ why: 'endless' })
}

/** One record of each id: a page that was read while it changed may hold two. */
function newestOfEach(records: Page): Page {
  const newest = new Map<string, Page[number]>()
  for (const record of records) {
    const other = newest.get(record.id)
    if (!other || other.changed <= record.changed) newest.set(record.id, record)
  }
  return newest.size === records.length ? records : [...newest.values()]
}
