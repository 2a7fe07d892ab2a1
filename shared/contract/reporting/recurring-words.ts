import * as z from 'zod'
import { slug } from '../scalar.ts'

/** Of which service, in the address. */
export const recurringWordsAsked = z.strictObject({ service: slug })

/** A word as most people write it, and how many comments have it: of these, and of the others. */
const recurringWord = z
  .strictObject({
    word: z.string(),
    n: z.int(),
    of: z.int(),
    other_n: z.int(),
    other_of: z.int(),
  })
  .meta({ id: 'RecurringWord' })

/**
 * Words that come back more in the comments of a service: in the last three whole months than in the
 * nine before, and over the twelve than in other services. The one that stands out most first.
 */
export const recurringWords = z
  .strictObject({
    than_before: z.array(recurringWord),
    than_elsewhere: z.array(recurringWord),
  })
  .meta({ id: 'RecurringWords' })

export type RecurringWord = z.infer<typeof recurringWord>
export type RecurringWords = z.infer<typeof recurringWords>
