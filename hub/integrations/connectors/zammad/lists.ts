import type { Page } from '../../source-client/connector.ts'
import { SourceFault } from '../../source-client/fault.ts'
import type { SoughtAtSource, SourceRecord } from '../../source-client/record.ts'
import { walkPages } from '../../source-client/walk.ts'
import type { Get } from './directory.ts'
import { changedIn } from './query.ts'
import { full, type openTickets } from './tickets.ts'

/** Lists give a hundred at most, whatever is asked. */
const perPage = 100
/** An index gives ten thousand at most, and nothing at all beyond. */
const mostIndexed = 10_000

const first = new Date(0)
/** A moment after every change. */
export const never = new Date('2999-01-01T00:00:00Z')

/** More is found than an index gives. */
export class TooMany extends Error {}

/** Lists of tickets: the whole of them, or what a search finds. */
export function openLists(get: Get, tickets: ReturnType<typeof openTickets>) {
  const numbered = (place: number, most: number) =>
    [...full, ['page', String(place + 1)] as const, ['per_page', String(most)] as const] as const
  const search = async (query: string, place: number, most: number, sought?: SoughtAtSource) => {
    const asked = [
      ['query', query] as const,
      // By what never changes: in the order of changes, what changes meanwhile would push others aside.
      ['sort_by', 'created_at'] as const,
      ['order_by', 'asc'] as const,
      ...numbered(place, most),
    ]
    return await tickets.page(await get('/tickets/search', asked), sought)
  }
  const isFound = async (query: string) => (await search(query, 0, 1)).count > 0
  const searched = (query: string, sought?: SoughtAtSource) =>
    walkPages(async (place) => {
      if ((place + 1) * perPage > mostIndexed) throw new TooMany()
      return toPage(await search(query, place, perPage, sought))
    })
  /** Whether dates are understood: without an index they are looked for as words, or passed over. */
  const hasIndex = async () =>
    (await isFound(changedIn(first, never))) && !(await isFound(changedIn(first, first)))

  return {
    hasIndex,
    /** Everything, from the database itself, in the order in which it came. */
    everything: (isMeant: (record: SourceRecord) => boolean, sought?: SoughtAtSource) =>
      only(
        walkPages(async (place) =>
          toPage(await tickets.page(await get('/tickets', numbered(place, perPage)), sought)),
        ),
        (record) => tickets.stands(record) && isMeant(record),
      ),
    /** What is found by words, an index or none. */
    searched: (
      query: string,
      isMeant: (record: SourceRecord) => boolean,
      sought?: SoughtAtSource,
    ) => only(searched(query, sought), (record) => tickets.stands(record) && isMeant(record)),
    /**
     * The same pages, if there still is an index after the last: while it is out of order, it finds nothing.
     * @throws SourceFault where there is none any more
     */
    async *surely(pages: AsyncIterable<Page>): AsyncGenerator<Page> {
      yield* pages
      if (!(await hasIndex())) throw new SourceFault({ why: 'unexpected', path: '/tickets/search' })
    },
  }
}

/** Pages may be shorter than was asked for: the last is the one with nothing. */
const toPage = ({ records, count }: { records: Page; count: number }) => ({
  records,
  isLast: count === 0,
})

async function* only(pages: AsyncIterable<Page>, isMeant: (record: SourceRecord) => boolean) {
  for await (const page of pages) yield page.filter(isMeant)
}
