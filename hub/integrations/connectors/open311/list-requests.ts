import type { Page } from '../../source-client/connector.ts'
import { SourceFault } from '../../source-client/fault.ts'
import { walkPages } from '../../source-client/walk.ts'
import type { Query } from './talk.ts'
import { readInHalves, type Span, windowsOf } from './windows.ts'

const oneDay = 86_400_000

/** The query, and the limits of the source. */
export interface Listing {
  /** Requests created, or updated, in this date range. */
  span: Span
  by: 'received' | 'changed'
  /** Longest date range of one query, in days. */
  days: number
  /** The pagination parameters, from 0; `null` without pagination. */
  page: ((place: number) => Query) | null
  /** More parameters. */
  query: Query
  /** Runs a query. */
  ask: (query: Query) => Promise<Page>
}

/**
 * Lists all requests of a date range, in any order; those on a window's boundary come twice.
 * @throws SourceFault `not_asked_for` where the source ignores dates and lists the latest requests
 */
export async function* listRequests(listing: Listing): AsyncGenerator<Page> {
  const { span, by, days, page, query, ask } = listing
  const [start, end] =
    by === 'received' ? ['start_date', 'end_date'] : ['updated_after', 'updated_before']

  const read = async ({ from, to }: Span, more: Query = []): Promise<Page> => {
    const records = await ask([...query, [start, written(from)], [end, written(to)], ...more])
    // Add a day on either side: a source may use days of another zone.
    const first = from.getTime() - oneDay
    const last = to.getTime() + oneDay
    if (records.some(({ [by]: at }) => at.getTime() < first || at.getTime() > last))
      throw new SourceFault({ why: 'not_asked_for' })
    return records
  }

  for (const window of windowsOf(span, days))
    if (page)
      yield* walkPages(async (place) => {
        const records = await read(window, page(place))
        // A short page isn't the last: a source may limit the page size.
        return { records, isLast: records.length === 0 }
      })
    else yield* readInHalves(window, read)
}

/**
 * Formats a date in UTC without fractions of a second: some sources cannot read those, and a `+`
 * gets lost in URLs.
 */
function written(at: Date): string {
  return at.toISOString().replace(/\.\d+/, '')
}
