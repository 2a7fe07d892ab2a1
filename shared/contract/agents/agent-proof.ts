import * as z from 'zod'
import { channels } from '../catalogue/service.ts'
import { reference } from '../requests/request.ts'
import { direction, nameText, plainText, slug, usagerLocale, uuidv7 } from '../scalar.ts'

/** A day and time in the organisation's time zone, as forms give them. */
const localMoment = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/)
  .refine((said) => isOfClocks(said), { message: 'wrong_value' })
  .refine((said) => said >= '1900' && said < '2200', { message: 'out_of_time' })
  .meta({ description: 'On the clock of the organisation', example: '2026-12-08T14:00' })

const localWindow = z
  .strictObject({ from: localMoment, to: localMoment })
  .refine(({ from, to }) => from <= to, { message: 'window_reversed', path: ['to'] })

/** A text of an agent, in the one language of the whole step. */
const written = plainText(300).min(1, 'empty')

/** The sender's id, which makes a step idempotent; and an optional text. */
const common = { id: uuidv7, text: written.optional() }

const named = <K extends string>(kind: K) => z.literal(kind)

/** A step that an agent announces to a usager. Only the hub acknowledges receipt. */
const agentStep = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: named('message'), ...common, text: written }),
    z.strictObject({
      kind: named('waiting_usager'),
      ...common,
      missing: written,
      by: localMoment.optional(),
      how: written.optional().meta({ description: 'How to bring what is missing' }),
    }),
    z.strictObject({ kind: named('assigned'), ...common, team: nameText(120).min(1, 'empty') }),
    z.strictObject({ kind: named('promised'), ...common, window: localWindow }),
    z.strictObject({
      kind: named('on_the_way'),
      ...common,
      who: nameText(120).min(1, 'empty'),
      arrival: localMoment.optional(),
    }),
    z.strictObject({ kind: named('arrived'), ...common }),
    z.strictObject({
      kind: named('late'),
      ...common,
      why: written,
      window: localWindow.optional().meta({ description: 'The new date' }),
    }),
    z.strictObject({ kind: named('decided'), ...common }),
    z.strictObject({ kind: named('done'), ...common }),
  ])
  .meta({ id: 'AgentStep' })

/** An agent records a step, or asks for a preview of its messages. */
export const agentProofAsked = z
  .strictObject({
    request: z.strictObject({ source: slug, reference }),
    purpose: slug,
    written_in: usagerLocale.meta({ description: 'Language of what the agent wrote' }),
    step: agentStep,
  })
  .meta({ id: 'AgentProofAsked' })

/** One message, exactly as sent. */
const message = z.strictObject({
  channel: z.enum(channels).extract(['email', 'sms', 'push']),
  to: z.string().optional().meta({ description: 'Where it goes, masked: b…d@example.test' }),
  subject: z.string().optional(),
  text: z.string(),
})

/** A step as its usager sees it: on their page, and in messages. */
export const agentProofSeen = z
  .strictObject({
    id: uuidv7,
    stored: z.enum(['not_yet', 'first', 'already']),
    locale: usagerLocale.meta({ description: 'Language of the usager' }),
    direction,
    page: z
      .strictObject({
        title: z.string(),
        when: z.string(),
        text: z.string().optional(),
        written_in: usagerLocale
          .optional()
          .meta({ description: 'Language of `text`, where it is not `locale`' }),
      })
      .meta({ description: 'The stone on the page of the request' }),
    message: message.optional().meta({ description: 'What goes by the way that is tried first' }),
    unsent: z.string().optional().meta({
      description: 'Why nothing is sent and the page alone says it, in the language of the agent',
    }),
    sent: z
      .array(z.string())
      .meta({ description: 'What has been sent where until now, in the language of the agent' }),
    settled: z
      .boolean()
      .meta({ description: 'Nothing more of it is under way: asked again, it says the same' }),
  })
  .meta({ id: 'AgentProofSeen' })

/** Returns whether a day and a time exist: `2026-02-30T25:00` does not. */
function isOfClocks(said: string): boolean {
  const at = Date.parse(`${said}Z`)
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(said)
}

export type AgentStep = z.infer<typeof agentStep>
export type AgentStepKind = AgentStep['kind']
export type AgentProofAsked = z.infer<typeof agentProofAsked>
export type AgentProofSeen = z.infer<typeof agentProofSeen>
