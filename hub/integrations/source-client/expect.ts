import * as z from 'zod'
import { SourceFault } from './fault.ts'

/**
 * Validates an answer against its documented shape. It drops all other fields at once: notes,
 * forms, codes and keys go no further.
 * @throws SourceFault `unexpected`, with the path and never the content
 */
export function expectShape<T extends z.ZodType>(shape: T, answered: unknown): z.output<T> {
  const read = shape.safeParse(answered)
  if (read.success) return read.data
  const path = read.error.issues[0]?.path ?? []
  throw new SourceFault({ why: 'unexpected', path: `/${path.map(placeOf).join('/')}` })
}

/** Formats a path; it hides keys that are not field names, since some sources key by person. */
function placeOf(part: PropertyKey): string {
  return /^[\w$-]{1,40}$/.test(String(part)) ? String(part) : '…'
}

/** An id, number or text, converted to text. */
export const idText = z.union([z.string().min(1), z.number().int()]).transform(String)

/** A text that may be missing, empty or null. */
export const textOrNone = z
  .string()
  .nullish()
  .transform((text) => text?.trim() || undefined)

/** A Unix timestamp in seconds, if set. */
export const unixSeconds = z
  .number()
  .positive()
  .transform((seconds) => new Date(seconds * 1000))
