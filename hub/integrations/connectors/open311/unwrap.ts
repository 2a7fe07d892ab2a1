import * as z from 'zod'
import { expectShape, idText } from '../../source-client/expect.ts'

/** A list as it stands in an answer, and what tells that something is one of it. */
export interface Wrapping {
  list: string
  item: string
  id: string
}

/** What was answered: a list, or why there is none. */
export type Unwrapped =
  | { list: readonly object[]; errors?: undefined }
  | { errors: readonly SourceError[]; list?: undefined }

const saidError = z
  .object({ code: idText, description: z.string().nullish(), message: z.string().nullish() })
  .transform(({ code, description, message }) => ({ code, text: description ?? message ?? '' }))

/** An error as the source tells it. Its text is never passed on: it may repeat what was asked. */
export type SourceError = z.output<typeof saidError>

/**
 * What stands in an answer, in the shapes that are deployed: a list, a list in a wrapper or in two, one
 * alone; errors likewise.
 * @throws SourceFault `unexpected` for anything else, which is no empty list
 */
export function unwrap(said: unknown, { list, item, id }: Wrapping): Unwrapped {
  const errors = asList(open(open(open(said, 'response'), 'errors'), 'error'))
  if (errors.some((one) => has(one, 'code') && !has(one, id)))
    return { errors: expectShape(z.array(saidError), errors) }
  const inner = open(said, list)
  // An element with nothing in it.
  if (inner === '' && inner !== said) return { list: [] }
  const items = open(inner, item)
  return { list: expectShape(z.array(z.looseObject({})), has(items, id) ? [items] : items) }
}

function open(said: unknown, name: string): unknown {
  return has(said, name) ? (said as Record<string, unknown>)[name] : said
}

function has(said: unknown, name: string): said is object {
  return typeof said === 'object' && said !== null && Object.hasOwn(said, name)
}

function asList(said: unknown): readonly unknown[] {
  return Array.isArray(said) ? said : [said]
}
