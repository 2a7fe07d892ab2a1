import * as z from 'zod'
import { commentLength, longestWait } from '../quality/limits.ts'
import { code, locale, plainText, slug, territory, uuidv7 } from './scalar.ts'

/** An answer to one item: a point of its scale, or one of the answers that are not points. */
export const answerValue = z.union([
  z.int().min(-1).max(10),
  z.enum(['dont_know', 'not_applicable', 'no_expectation']),
])

/** What was measured while the usager lived it. Numbers only. */
const evidence = z.strictObject({
  lcp_ms: z.number().min(0).max(600_000).optional(),
  inp_ms: z.number().min(0).max(600_000).optional(),
  cls: z.number().min(0).max(1_000).optional(),
  errors: z.int().min(0).max(100_000).optional(),
  elapsed_s: z.int().min(0).max(longestWait).optional(),
})

/**
 * One part of one feedback. A part is the envelope, the same in every part, and what is new.
 * Parts may come in any order and more than once; the highest part wins per item.
 */
export const feedbackPart = z
  .strictObject({
    id: uuidv7,
    part: z.int().min(1).max(20),
    site: slug,
    service: slug,
    territory: territory.optional(),
    place: slug.optional(),
    configuration: z.int().min(1).meta({ description: 'Version of the site’s configuration' }),
    form: z.enum(['A']),
    item: z
      .string()
      .regex(/^[A-Z0-9]{2,8}$/)
      .meta({ description: 'The item drawn' }),
    stream: z.enum(['invited', 'open']),
    locale,
    receipt: code.meta({ description: 'Made on the device; the hub keeps its hash' }),
    waited_s: z.int().min(0).max(longestWait).default(0).meta({
      description: 'Seconds between the answer and this sending. Not part of the content',
    }),
    answers: z
      .record(z.string().regex(/^[A-Za-z0-9_]{2,24}$/), answerValue)
      .refine((answers) => Object.keys(answers).length <= 50, { message: 'too_many' })
      .optional(),
    comment: plainText(commentLength).optional(),
    evidence: evidence.optional(),
  })
  .refine((part) => part.answers || part.comment || part.evidence, { message: 'empty_part' })
  .meta({ id: 'FeedbackPart' })

/** What became of a part. */
export const feedbackStored = z
  .strictObject({
    id: uuidv7,
    part: z.int(),
    stored: z.enum(['first', 'another', 'already']),
  })
  .meta({ id: 'FeedbackStored' })

/** What a usager reads back with their receipt: what the hub keeps of their feedback. */
export const feedbackKept = z
  .strictObject({
    id: uuidv7,
    service: slug,
    day: z.iso.date(),
    locale,
    answers: z.record(z.string(), z.string()),
    comment: z.string().optional(),
    evidence: evidence.optional(),
  })
  .meta({ id: 'FeedbackKept' })

export type FeedbackKept = z.infer<typeof feedbackKept>
export type AnswerValue = z.infer<typeof answerValue>
export type Evidence = z.infer<typeof evidence>
export type FeedbackStored = z.infer<typeof feedbackStored>
export type FeedbackPart = z.infer<typeof feedbackPart>
/** A part as a sender writes it. */
export type FeedbackPartSent = z.input<typeof feedbackPart>
export type Stream = FeedbackPart['stream']
