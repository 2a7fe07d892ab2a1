import type { Page } from '../../source-client/connector.ts'
import { SourceFault } from '../../source-client/fault.ts'
import { walkPages } from '../../source-client/walk.ts'
import type { Query } from './talk.ts'
import { readInHalves, type Span, windowsOf } from './windows.ts'

const oneDay = 86_400_000

/** What is asked for, and how the source lets it be asked for. */
export interface Listing {
  /** Requests that were received in this span, or that changed in it. */
  span: Span
  by: 'received' | 'changed'
  /** Days that one question may span. */
  days: number
  /** The query of a page, counted from 0; `null` where there are none. */
  page: ((place: number) => Query) | null
  /** Asked besides. */
  query: Query
  /** Requests that a question finds. */
  ask: (query: Query) => Promise<Page>
}

/**
 * All requests of a span, in any order, those at the seam of two windows twice.
 * @throws SourceFault `not_asked_for` where the source shows others: several know no dates, and list the last
 */
export async function* listRequests(listing: Listing): AsyncGenerator<Page> {
  const { span, by, days, page, query, ask } = listing
  const [start, end] =
    by === 'received' ? ['start_date', 'end_date'] : ['updated_after', 'updated_before']

  const read = async ({ from, to }: Span, more: Query = []): Promise<Page> => {
    const records = await ask([...query, [start, written(from)], [end, written(to)], ...more])
    // A day more on either side: a source may count the days of another zone.
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
        // A short page says nothing: a source may give fewer than it was asked for.
        return { records, isLast: records.length === 0 }
      })
    else yield* readInHalves(window, read)
}

/** Without parts of a second, which not every source reads, and in UTC, since a `+` is easily lost. */
function written(at: Date): string {
  return at.toISOString().replace(/\.\d+/, '')
}
