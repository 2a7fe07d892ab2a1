import * as z from 'zod'
import { longestComment, longestWait, mostParts } from '../../quality/limits.ts'
import { abouts, helps } from '../../quality/said.ts'
import { answerName, answerValue, itemName } from '../catalogue/answer.ts'
import { requestFacts } from '../requests/request-facts.ts'
import {
  answerId,
  code,
  departement,
  plainText,
  receiptCode,
  sentAnswerId,
  slug,
  territory,
  usagerLocale,
  versionNumber,
} from '../scalar.ts'

/** Class of a device, by pointer and width only. */
const devices = ['phone', 'tablet', 'desktop'] as const

/** Measurements during the visit: numbers, and the class of the device. */
const evidence = z.strictObject({
  lcp_ms: z.number().min(0).max(600_000).optional(),
  inp_ms: z.number().min(0).max(600_000).optional(),
  cls: z.number().min(0).max(1_000).optional(),
  errors: z.int().min(0).max(100_000).optional(),
  failed_requests: z.int().min(0).max(100_000).optional(),
  elapsed_s: z.int().min(0).max(longestWait).optional(),
  device: z.enum(devices).optional(),
})

/** The same with statistics of the request's promise. The hub adds them; no sender can. */
export const evidenceKept = evidence.extend(requestFacts.shape)

/** The usager hands this feedback over to the agent, until a day the hub sets. */
const handover = z.strictObject({
  reach: plainText(120).optional().meta({ description: 'How to reach them, if they wish it' }),
  request: plainText(80)
    .optional()
    .meta({ description: 'Reference of the request, from the page' }),
})

/**
 * One part of a feedback: the envelope, the same in every part, and new content. Parts may come in
 * any order and more than once; the highest part wins per item.
 */
export const feedbackPart = z
  .strictObject({
    id: sentAnswerId,
    part: z.int().min(1).max(mostParts),
    site: slug,
    service: slug,
    territory: territory.optional(),
    place: slug.optional(),
    configuration: versionNumber.meta({ description: 'Version of the site’s configuration' }),
    item: itemName.optional().meta({ description: 'The item drawn, by a form that draws one' }),
    from_start: z.literal(true).optional().meta({
      description: 'The form was drawn where the démarche starts',
    }),
    unprompted: z.literal(true).optional().meta({
      description: 'The usager opened the form by themselves: nothing asked them',
    }),
    ticket: code.optional().meta({
      description:
        'Of an invitation: good for one answer. What is asked, and that the usager was invited, follow from it',
    }),
    page: z
      .url({ protocol: /^https?$/ })
      .max(2000)
      .optional()
      .meta({
        description:
          'Address of the page, where the configuration asks for it. Query and fragment are not kept',
      }),
    locale: usagerLocale,
    receipt: receiptCode.meta({ description: 'Made on the device; the hub keeps its hash' }),
    waited_s: z.int().min(0).max(longestWait).default(0).meta({
      description: 'Seconds between the answer and this sending. Not part of the content',
    }),
    took_ms: z
      .int()
      .min(0)
      .max(longestWait * 1000)
      .optional()
      .meta({
        description: 'Milliseconds from the first question shown to this part',
      }),
    answers: z
      .record(answerName, answerValue.nullable())
      .refine((answers) => Object.keys(answers).length <= 60, { message: 'too_many' })
      .optional()
      .meta({
        description:
          '`null` takes an answer back: its question is not asked any more, since the mark has changed',
      }),
    about: z.enum(abouts).nullable().optional().meta({
      description: '`null` takes back what an earlier part said',
    }),
    comment: plainText(longestComment).optional().meta({
      description: 'Takes the place of an earlier one, which is erased. Blank, it erases it alone',
    }),
    helped: z.enum(helps).optional(),
    departement: departement.optional(),
    handover: handover.optional(),
    evidence: evidence.optional(),
    trap: z.literal(true).optional().meta({
      description: 'A field no person meets was filled: the feedback is set aside',
    }),
  })
  .refine(saysSomething, { message: 'empty_part' })
  .meta({ id: 'FeedbackPart' })

/** Returns whether a part has content. */
function saysSomething(part: object): boolean {
  const kinds = ['answers', 'about', 'comment', 'helped', 'departement', 'handover', 'evidence']
  return kinds.some((kind) => kind in part)
}

/** The outcome of a part. */
export const feedbackStored = z
  .strictObject({
    id: sentAnswerId,
    part: z.int(),
    stored: z.enum(['first', 'another', 'already']),
  })
  .meta({ id: 'FeedbackStored' })

/** A feedback for the holder of its receipt: all stored data. */
export const feedbackKept = z
  .strictObject({
    id: answerId,
    service: slug,
    day: z.iso.date(),
    locale: usagerLocale,
    page: z.url().optional(),
    answers: z.record(z.string(), z.string()),
    comment: z.string().optional(),
    evidence: evidenceKept.optional(),
    handover: z
      .strictObject({
        reach: z.string().nullable(),
        request: z.string().nullable(),
        until: z.iso.date(),
      })
      .optional()
      .meta({ description: 'Shared with the agent in charge until that day' }),
    reply: z
      .strictObject({ text: z.string(), day: z.iso.date() })
      .optional()
      .meta({ description: 'What the organisation answers' }),
  })
  .meta({ id: 'FeedbackKept' })

export type FeedbackKept = z.infer<typeof feedbackKept>
/** Measurements of a widget. */
export type Evidence = z.infer<typeof evidence>
export type EvidenceKept = z.infer<typeof evidenceKept>
export type FeedbackStored = z.infer<typeof feedbackStored>
export type FeedbackPart = z.infer<typeof feedbackPart>
/** A part before parsing. */
export type FeedbackPartSent = z.input<typeof feedbackPart>
