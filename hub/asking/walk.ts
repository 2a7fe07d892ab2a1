import type { Page } from './connector.ts'
import { SourceFault } from './fault.ts'

/** Most pages of one walk: ten million requests. */
const mostPages = 100_000

/**
 * Walks over all that changed, in the order in which it changed, so that nothing is missed while more
 * changes: a record that moves to the end draws no other under a page that was read. After each page
 * the next is asked for from the last change on; only where a whole page changed in one instant is it
 * turned. What comes twice is given once.
 * @param read the page at this place (0, 1, 2 …) of all that changed at or after a date, those that changed
 * first before others; `isLast` when the source says that nothing follows
 */
export async function* walkByChange(
  since: Date | null,
  read: (from: Date | null, place: number) => Promise<{ records: Page; isLast: boolean }>,
): AsyncGenerator<Page> {
  let from = since
  let place = 0
  let met = new Map<string, number>()
  for (let page = 0; page < mostPages; page++) {
    const { records, isLast } = await read(from, place)
    const fresh = records.filter(({ id, changed }) => met.get(id) !== changed.getTime())
    const last = records.reduce((late, { changed }) => Math.max(late, changed.getTime()), 0)
    if (fresh.length > 0) yield newestOfEach(fresh)
    if (isLast || records.length === 0) return
    if (from === null || last > from.getTime()) {
      from = new Date(last)
      place = 0
      // Of what was met, only what changed at that instant can come again.
      met = new Map([...met].filter(([, changed]) => changed === last))
    } else {
      // The first may hold what the page before ended with, and nothing else.
      if (fresh.length === 0 && place > 0) break
      place++
    }
    for (const { id, changed } of records)
      if (changed.getTime() === last) met.set(id, changed.getTime())
  }
  throw new SourceFault({ why: 'endless' })
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
