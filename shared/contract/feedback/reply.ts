import * as z from 'zod'
import { abouts } from '../../quality/said.ts'
import { answerId, localised, plainText, slug, uuidv7 } from '../scalar.ts'
import { evidenceKept } from './feedback.ts'
import { assignment, closing } from './handling.ts'
import { publication } from './publication.ts'
import { reviews, setAsideReasons } from './set-aside.ts'

/** Longest reply, in characters. */
export const longestReply = 2000

/** Longest search in comments, in characters. */
export const longestSearch = 200

/**
 * Filters of the list: comments that wait for a reply, the oldest first; comments with a reply or
 * closed without; all comments; feedback handed over to an agent; feedback set aside, which no other
 * filter shows. But the first, all are newest first.
 */
export const feedbackKinds = ['waiting', 'handled', 'comments', 'handed_over', 'set_aside'] as const

/** Filters by who handles a comment: the reader, or nobody. */
export const assignedTo = ['me', 'nobody'] as const

/** Cursor of the list: after this feedback of this day. */
const cursor = z
  .templateLiteral([z.iso.date(), '.', answerId])
  // PostgreSQL has no year zero.
  .refine((after) => !after.startsWith('0000'))
  .meta({ description: 'What the page before called `next`' })

/** Parameters of the list. */
export const feedbackAsked = z.strictObject({
  before: cursor.optional(),
  site: slug.optional(),
  service: slug.optional(),
  only: z.enum(feedbackKinds).optional().meta({ description: '`comments` where it is absent' }),
  assigned: z.enum(assignedTo).optional(),
  q: plainText(longestSearch).optional().meta({
    description: 'Words that a comment has, all of them, however they are written',
  }),
  theme: uuidv7.optional(),
  locale: z.string().optional(),
})

/** A reply to store. */
export const replyPut = z
  .strictObject({
    text: plainText(longestReply).refine((text) => text.trim() !== '', 'missing'),
    replaces: z.string().nullable().optional().meta({
      description: 'The reply that its writer read, null where there was none: another is kept',
    }),
  })
  .meta({ id: 'ReplyPut' })

/** A reply as read. */
export const reply = z.strictObject({ text: z.string(), day: z.iso.date() }).meta({ id: 'Reply' })

const named = z.strictObject({ service: slug, name: localised })

/** One feedback for quality managers, in words and anonymous. */
const feedbackRead = z
  .strictObject({
    id: answerId,
    day: z.iso.date(),
    site: slug,
    service: named,
    channel: z.string(),
    stream: z.string(),
    answers: z
      .array(z.strictObject({ item: z.string(), question: z.string(), answer: z.string() }))
      .meta({ description: 'In words, the opening question first' }),
    mark: z
      .strictObject({ answer: z.string(), face: z.int().min(0).max(4).nullable() })
      .nullable()
      .meta({ description: 'The opening answer; its face from 0, very bad, to 4, very good' }),
    comment: z.string().nullable(),
    marks: z
      .array(z.tuple([z.int(), z.int()]))
      .meta({ description: 'Words of the comment that were searched: from and until, in UTF-16' }),
    themes: z.array(uuidv7),
    suggested: z.array(uuidv7).meta({
      description:
        'The likeliest theme, where nobody sorted the comment nor refused it; else empty',
    }),
    about: z.enum(abouts).nullable(),
    evidence: evidenceKept.nullable(),
    handed_over: z.boolean(),
    reply: reply.nullable(),
    closed: closing.nullable().meta({ description: 'It was read and needs no reply' }),
    assignment: assignment.nullable(),
    waits: z.int().nullable().meta({ description: 'For how many days; null where it does not' }),
    publication: publication.nullable().meta({ description: 'Null: only the receipt shows it' }),
    set_aside: z.enum(setAsideReasons).nullable(),
    review: z.enum(reviews).nullable().meta({ description: 'What a person decided of it' }),
  })
  .meta({ id: 'FeedbackRead' })

/** Feedbacks, paginated. */
export const feedbackList = z
  .strictObject({
    zone: z.string(),
    feedback: z.array(feedbackRead),
    next: cursor.optional(),
    searched: z
      .boolean()
      .meta({ description: 'False where what was searched has no word to search by' }),
    services: z.array(named),
    waiting: z.strictObject({ n: z.int(), days: z.int().nullable() }).meta({
      description: 'Comments of the service that wait for a reply, and how long the oldest',
    }),
    set_aside: z
      .record(z.string(), z.int())
      .meta({ description: 'How many are not listed, by the reason they were set aside' }),
  })
  .meta({ id: 'FeedbackList' })

export type AssignedTo = (typeof assignedTo)[number]
export type FeedbackAsked = z.infer<typeof feedbackAsked>
export type FeedbackKind = (typeof feedbackKinds)[number]
export type FeedbackList = z.infer<typeof feedbackList>
export type FeedbackRead = z.infer<typeof feedbackRead>
export type Reply = z.infer<typeof reply>
