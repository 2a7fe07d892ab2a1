import * as z from 'zod'
import { SourceFault } from './fault.ts'

/**
 * What a source answered, as its documentation says. What else it holds is left out at once: notes,
 * forms, codes and keys never go further than here.
 * @throws SourceFault `unexpected`, with the place and never the content
 */
export function expectShape<T extends z.ZodType>(shape: T, answered: unknown): z.output<T> {
  const read = shape.safeParse(answered)
  if (read.success) return read.data
  const path = read.error.issues[0]?.path ?? []
  throw new SourceFault({ why: 'unexpected', path: `/${path.map(placeOf).join('/')}` })
}

/** A place in an answer; what is no name of a field may be somebody's, where a source lists by it. */
function placeOf(part: PropertyKey): string {
  return /^[\w$-]{1,40}$/.test(String(part)) ? String(part) : '…'
}

/** An id, which some write as a number and some as a text, or both: always a text here. */
export const idText = z.union([z.string().min(1), z.number().int()]).transform(String)

/** A text that may be missing, or empty, or null. */
export const textOrNone = z
  .string()
  .nullish()
  .transform((text) => text?.trim() || undefined)

/** A moment that is set, in seconds of Unix. */
export const unixSeconds = z
  .number()
  .positive()
  .transform((seconds) => new Date(seconds * 1000))
