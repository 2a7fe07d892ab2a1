import * as z from 'zod'
import { instant, nameText, usagerLocale, uuidv7 } from '../scalar.ts'

/** What a usager answers: anything, that it is not settled, or what the service asked for. */
export const replyKinds = ['reply', 'not_fixed', 'missing'] as const
export type ReplyKind = (typeof replyKinds)[number]

/** Longest reply, in characters. */
export const longestReply = 1000

/** What a usager answers about a request. */
export const requestReplySent = z
  .strictObject({
    reply: uuidv7,
    kind: z.enum(replyKinds).meta({
      description:
        '`not_fixed`: it is not settled; `missing`: what the service asked for; `reply`: anything else. None changes the state of the request',
    }),
    text: nameText(longestReply).refine((text) => text.trim() !== '', { message: 'empty' }),
    written_in: usagerLocale.optional().meta({ description: 'The language of the page' }),
  })
  .meta({ id: 'RequestReplySent' })

/** A reply as the hub stored it. */
export const requestReplyStored = z
  .strictObject({
    reply: uuidv7,
    kind: z.enum(replyKinds),
    at: instant,
    answer_by: z.iso.date().meta({
      description: 'The last day of the time in which the service answers, as it declares it',
    }),
  })
  .meta({ id: 'RequestReplyStored' })

/** What the usager of a request answered, for the organisation’s own systems; oldest first. */
export const requestReplies = z
  .strictObject({
    replies: z.array(
      z.strictObject({
        reply: uuidv7,
        kind: z.enum(replyKinds),
        text: z.string().meta({ description: 'With personal data masked' }),
        written_in: usagerLocale.optional(),
        at: instant,
        answer_by: z.iso.date(),
        read_at: instant.optional().meta({ description: 'When an agent first saw it' }),
        answered_at: instant.optional(),
      }),
    ),
  })
  .meta({ id: 'RequestReplies' })

export type RequestReplySent = z.infer<typeof requestReplySent>
