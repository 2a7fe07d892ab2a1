import * as z from 'zod'
import { replyKinds } from '../requests/reply.ts'
import { reference } from '../requests/request.ts'
import { localised, slug, uuidv7 } from '../scalar.ts'
import { contactSubjects } from './contact.ts'

const common = {
  follow_up: uuidv7,
  source: slug,
  reference,
  service: z.strictObject({ service: slug, name: localised }),
  since: z.iso.date().meta({ description: 'The day it was recorded, sent or asked for' }),
  due_on: z.iso.date().meta({ description: 'The last day on which it is to be done' }),
  overdue: z.boolean(),
}

/** One thing that waits for an agent, without anything that names a usager. */
const followUp = z
  .discriminatedUnion('kind', [
    z
      .strictObject({
        kind: z.literal('contact'),
        about: z.enum(contactSubjects),
        ...common,
      })
      .meta({ description: 'A contact that this agent marked as to be followed up' }),
    z
      .strictObject({ kind: z.literal('reply'), reply: z.enum(replyKinds), ...common })
      .meta({ description: 'What a usager answered to a service of the agent' }),
    z
      .strictObject({ kind: z.literal('callback'), ...common })
      .meta({ description: 'A call that a usager asked for' }),
  ])
  .meta({ id: 'FollowUp' })

/** What waits for the agent who asks, by due date alone. */
export const followUps = z
  .strictObject({
    today: z.iso.date().meta({ description: 'Where the organisation is' }),
    follow_ups: z.array(followUp),
    more: z.literal(true).optional().meta({ description: 'More wait than are listed' }),
  })
  .meta({ id: 'FollowUps' })

/** How many of them are due today or overdue. */
export const followUpsDue = z.strictObject({ due: z.int().min(0) }).meta({ id: 'FollowUpsDue' })

/** An agent has done what they followed up, or not yet after all. */
export const followUpDone = z
  .strictObject({ undone: z.literal(true).optional() })
  .meta({ id: 'FollowUpDone' })

export type FollowUp = z.infer<typeof followUp>
export type FollowUps = z.infer<typeof followUps>
