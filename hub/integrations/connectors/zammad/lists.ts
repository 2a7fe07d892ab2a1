import type { Page } from '../../source-client/connector.ts'
import { SourceFault } from '../../source-client/fault.ts'
import type { SoughtAtSource, SourceRecord } from '../../source-client/record.ts'
import { walkPages } from '../../source-client/walk.ts'
import type { Get } from './directory.ts'
import { changedIn } from './query.ts'
import { full, type openTickets } from './tickets.ts'

/** Page size: lists return a hundred at most. */
const perPage = 100
/** Most results of the search index; beyond, it returns nothing. */
const mostIndexed = 10_000

const first = new Date(0)
/** A date after every change. */
export const never = new Date('2999-01-01T00:00:00Z')

/** More results than the index returns. */
export class TooMany extends Error {}

/** Opens the ticket lists: all tickets, or a search. */
export function openLists(get: Get, tickets: ReturnType<typeof openTickets>) {
  const numbered = (place: number, most: number) =>
    [...full, ['page', String(place + 1)] as const, ['per_page', String(most)] as const] as const
  const search = async (query: string, place: number, most: number, sought?: SoughtAtSource) => {
    const asked = [
      ['query', query] as const,
      // Sort by a constant field: sorted by change, concurrent changes would shift the pages.
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
  /**
   * Returns whether date queries work: without an index, Zammad searches dates as words or ignores
   * them.
   */
  const hasIndex = async () =>
    (await isFound(changedIn(first, never))) && !(await isFound(changedIn(first, first)))

  return {
    hasIndex,
    /** Lists everything from the database, in order of creation. */
    everything: (isMeant: (record: SourceRecord) => boolean, sought?: SoughtAtSource) =>
      only(
        walkPages(async (place) =>
          toPage(await tickets.page(await get('/tickets', numbered(place, perPage)), sought)),
        ),
        (record) => tickets.stands(record) && isMeant(record),
      ),
    /** Searches by words, with or without an index. */
    searched: (
      query: string,
      isMeant: (record: SourceRecord) => boolean,
      sought?: SoughtAtSource,
    ) => only(searched(query, sought), (record) => tickets.stands(record) && isMeant(record)),
    /**
     * Gives the same pages, and checks that the index still works after the last one: a broken
     * index finds nothing.
     * @throws SourceFault where it no longer works
     */
    async *surely(pages: AsyncIterable<Page>): AsyncGenerator<Page> {
      yield* pages
      if (!(await hasIndex())) throw new SourceFault({ why: 'unexpected', path: '/tickets/search' })
    },
  }
}

/** Pages may be shorter than requested: only an empty one is the last. */
const toPage = ({ records, count }: { records: Page; count: number }) => ({
  records,
  isLast: count === 0,
})

async function* only(pages: AsyncIterable<Page>, isMeant: (record: SourceRecord) => boolean) {
  for await (const page of pages) yield page.filter(isMeant)
}
