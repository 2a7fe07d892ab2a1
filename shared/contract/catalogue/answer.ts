import * as z from 'zod'

/** Answers that are no points of a scale. No mean and no rate counts them. */
export const asides = [
  'dont_know',
  'not_applicable',
  'no_expectation',
  'not_yet',
  'no_date',
] as const

/** An answer to one item: a point of its scale, or another answer. */
export const answerValue = z.union([z.int().min(-1).max(10), z.enum(asides)])

/** Name of an item in an instrument. */
export const itemName = z.string().regex(/^[A-Za-z][A-Za-z0-9_]{1,23}$/)

/** Name of a stored answer: that of its item, or of one choice of an item (`HELP_1`). */
export const answerName = z.string().regex(/^[A-Za-z][A-Za-z0-9_]{1,31}$/)

export type AnswerValue = z.infer<typeof answerValue>
