import { isDeepStrictEqual } from 'node:util'
import type { Page } from './connector.ts'
import { SourceFault } from './fault.ts'

/** Most pages of one walk: ten million requests. */
const mostPages = 100_000

/** Reads a page of changes since a date; `isLast` when the source says so. */
type ReadPage = (from: Date | null, place: number) => Promise<{ records: Page; isLast: boolean }>

/** Oldest acceptable answer: some filters work by day, or in another time zone. */
const coarsest = 86_400_000

/**
 * Walks over all changes in order, without gaps while records keep changing (keyset pagination).
 * After each page it asks from the last change on. Only a page of one single instant makes it turn
 * numbered pages, and it checks the previous page for records that shifted. It removes duplicates.
 * @param read a page (0, 1, 2 …), sorted by change with a stable order within an instant
 * @throws SourceFault `not_asked_for` where the source ignores the date, `endless`
 */
export async function* walkByChange(since: Date | null, read: ReadPage): AsyncGenerator<Page> {
  let from = since
  let place = 0
  let asked = 0
  let before: Page = []
  /** Records met of this instant, by turn: one may change again. */
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
    // A record that changed since has moved, so it proves nothing about its neighbours.
    const isMet = ({ id }: Page[number], fresh: Page) =>
      (met.get(id)?.turn ?? place) < place && !fresh.some((one) => one.id === id)
    for (let back = place - 1; back >= 0; back--) {
      const behind = await ask(back)
      if (behind.fresh.length > 0) yield behind.fresh
      // Everything before the first known record is known too.
      if (behind.records[0] && isMet(behind.records[0], behind.fresh)) break
    }
    if (isLast || records.length === 0) return
    const last = records.reduce((late, { changed }) => Math.max(late, changed.getTime()), 0)
    if (from === null || last > from.getTime()) {
      from = new Date(last)
      place = 0
      // Only records of that instant can come again.
      met = new Map(
        [...met]
          .filter(([, { record }]) => record.changed.getTime() === last)
          .map(([id, { record }]) => [id, { record, turn: 0 }]),
      )
    } else place++
  }
}

/**
 * Turns numbered pages of a list with a stable order, and removes duplicates.
 * @throws SourceFault `endless` where a page repeats an earlier one
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

/** Keeps one record of each id: a page may hold two versions. */
function newestOfEach(records: Page): Page {
  const newest = new Map<string, Page[number]>()
  for (const record of records) {
    const other = newest.get(record.id)
    if (!other || other.changed <= record.changed) newest.set(record.id, record)
  }
  return newest.size === records.length ? records : [...newest.values()]
}
