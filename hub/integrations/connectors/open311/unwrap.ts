import * as z from 'zod'
import { expectShape, idText } from '../../source-client/expect.ts'

/** The shape of a list in an answer, and the field that marks an item. */
export interface Wrapping {
  list: string
  item: string
  id: string
}

/** The content of an answer: a list, or an error. */
export type Unwrapped =
  | { list: readonly object[]; errors?: undefined }
  | { errors: readonly SourceError[]; list?: undefined }

const saidError = z
  .object({ code: idText, description: z.string().nullish(), message: z.string().nullish() })
  .transform(({ code, description, message }) => ({ code, text: description ?? message ?? '' }))

/** An error of the source. Its text is dropped, because it may repeat the query. */
export type SourceError = z.output<typeof saidError>

/**
 * Unwraps an answer in the shapes servers use: a list, a list in one or two wrappers, a single
 * item; errors likewise.
 * @throws SourceFault `unexpected` for anything else, which is not an empty list
 */
export function unwrap(said: unknown, { list, item, id }: Wrapping): Unwrapped {
  const errors = asList(open(open(open(said, 'response'), 'errors'), 'error'))
  if (errors.some((one) => has(one, 'code') && !has(one, id)))
    return { errors: expectShape(z.array(saidError), errors) }
  const inner = open(said, list)
  // An empty XML element.
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
