import * as z from 'zod'
import { replyKinds } from '../requests/reply.ts'
import { pastPromise } from '../requests/tracking.ts'
import { usagerLocale, uuidv7 } from '../scalar.ts'

/** A date that another has replaced, for an agent. */
export const replacedPromise = pastPromise.pick({ window: true, outcome: true }).extend({
  why: z.string().optional().meta({ description: 'What was said with the next date' }),
  written_in: usagerLocale
    .optional()
    .meta({ description: 'Language of `why`, where it is not the agent’s' }),
})

/** What the usager of a request answered, for an agent. */
export const usagerReply = z.strictObject({
  reply: uuidv7,
  kind: z.enum(replyKinds),
  title: z.string().meta({ description: 'What it is about, in words' }),
  when: z.string().meta({ description: 'The day it was sent, in words' }),
  text: z.string(),
  written_in: usagerLocale.optional(),
  standing: z.enum(['waiting', 'overdue', 'answered']),
  words: z.string().meta({ description: 'Whether it was answered, in words' }),
})
