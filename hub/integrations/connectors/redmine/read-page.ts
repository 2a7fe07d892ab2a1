import * as z from 'zod'
import { expectShape } from '../../source-client/expect.ts'
import { SourceFault } from '../../source-client/fault.ts'

/** Redmine gives a hundred at most, whatever is asked. */
const perPage = 100

/** What is asked of any list, by the place of a page: 0, 1, 2 … */
export function pageAt(place: number): (readonly [string, string])[] {
  return [
    ['limit', String(perPage)],
    ['offset', String(place * perPage)],
  ]
}

/** What a list says of itself. On pages of another length some would fall between two. */
const page = z.object({ total_count: z.int(), limit: z.literal(perPage) })

/**
 * Reads one page of a list.
 * @param name of what it lists, as Redmine calls it
 * @throws SourceFault `unexpected` where there is less on it than it says
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
