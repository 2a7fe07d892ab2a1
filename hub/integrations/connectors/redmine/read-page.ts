import * as z from 'zod'
import { expectShape } from '../../source-client/expect.ts'
import { SourceFault } from '../../source-client/fault.ts'

/** Page size: Redmine returns a hundred at most. */
const perPage = 100

/** Returns the pagination parameters of a page, from 0. */
export function pageAt(place: number): (readonly [string, string])[] {
  return [
    ['limit', String(perPage)],
    ['offset', String(place * perPage)],
  ]
}

/**
 * The pagination fields of a list. With another page length, records would fall between two pages.
 */
const page = z.object({ total_count: z.int(), limit: z.literal(perPage) })

/**
 * Reads one page of a list.
 * @param name of the list in the answer
 * @throws SourceFault `unexpected` where it has fewer records than it announces
 */
export function readPage<T>(
  name: string,
  shape: z.ZodType<T>,
  place: number,
  answered: unknown,
): { items: readonly T[]; isLast: boolean } {
  const left = expectShape(page, answered).total_count - place * perPage
  const items = expectShape(z.object({ [name]: z.array(shape) }), answered)[name] ?? []
  if (items.length < Math.min(left, perPage))
    throw new SourceFault({ why: 'unexpected', path: `/${name}` })
  return { items, isLast: left <= perPage }
}
