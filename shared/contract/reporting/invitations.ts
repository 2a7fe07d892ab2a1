import * as z from 'zod'
import { lengths } from '../../calendar/period.ts'
import { dimensions } from '../catalogue/instrument.ts'
import { period } from '../figures/change.ts'
import { sampleSize } from '../figures/sample-size.ts'
import { share } from '../figures/share.ts'
import { localised, slug } from '../scalar.ts'

/** What is known of the invited, once their month is closed. */
export const invitationFacts = ['outcome', 'kept', 'territory', 'channel', 'locale'] as const

/** The facts that weights are raked to, the weightiest first. */
export const rakedFacts = ['outcome', 'kept', 'territory', 'channel'] as const

/** The period; by default the last month that is over. */
export const invitationsAsked = z.strictObject({ period: period.optional() })

/** `null`: too few to show, or beside such a number. */
const count = z.int().nullable()
const rate = z.number().nullable().meta({
  description:
    'Answered of those reached; null where the number of answers is hidden, or nobody was',
})

const counted = z.strictObject({
  invited: z.int(),
  undeliverable: z.int().meta({ description: 'No message reached them: no silence' }),
  answered: count,
  rate,
})

const cell = counted.extend({
  value: z.string().nullable().meta({ description: 'Null: not known, or too rare to be kept' }),
  name: z.string().nullable().meta({ description: 'Of a territory' }),
})

const told = z.number().meta({ description: 'From 0 to 1' })

/** The share of the satisfied, weighted to all who were invited. */
export const estimate = z.discriminatedUnion('told', [
  z.strictObject({
    told: z.literal('nothing'),
    because: z.enum(['open', 'too_few']).meta({
      description:
        'A month is not closed yet, so nothing is known by fact; fewer than 30 effective answers',
    }),
  }),
  z.strictObject({
    told: z.literal('share'),
    estimate: told,
    low: told,
    high: told,
    effective: z.int().meta({ description: 'Kish: as many equal answers would be as precise' }),
    raked: z.array(z.enum(rakedFacts)),
    merged: z.array(z.enum(rakedFacts)).meta({
      description: 'Facts of which rare categories were counted together',
    }),
    trimmed: z.int().meta({ description: 'Weights that were cut' }),
  }),
])

/** What the estimate says, and how far the silent may differ before it no longer does. */
export const conclusion = z.discriminatedUnion('told', [
  z.strictObject({
    told: z.literal('nothing'),
    because: z.enum(['no_estimate', 'no_reference', 'undecided']),
    would_take: sampleSize.nullable().meta({ description: 'Where undecided; else null' }),
  }),
  z.strictObject({
    told: z.literal('conclusion'),
    against: z.enum(['commitment', 'floor']).meta({
      description: 'The declared rate, or the declared minimum',
    }),
    reference: told,
    margin: told.meta({ description: 'How far below a commitment still meets it; else 0' }),
    way: z.enum(['above', 'below']),
    tips: z.number().nullable().meta({
      description:
        'The smallest difference of the silent that undoes it, from 0 to 1; null: none can',
    }),
  }),
])

const serviceInvitations = z.strictObject({
  service: slug,
  name: localised,
  counted,
  frames: z.array(counted.extend({ frame: z.enum(['register', 'submissions', 'counter']) })),
  not_drawn: z
    .strictObject({ left_out: count, resting: count, refused: count })
    .meta({ description: 'Requests served in the period that the draw did not invite, and why' }),
  better: z.enum(lengths).nullable().meta({
    description: 'Where too few answered to tell their number: a longer period that has enough',
  }),
  moment: z.enum(['served', 'submitted', 'campaign']).nullable().meta({
    description: 'What follows is of this moment alone: the latest in the life of a request',
  }),
  share,
  estimate,
  bounds: z.strictObject({ low: told, high: told }).nullable().meta({
    description: 'If every silent one were dissatisfied; if every one were satisfied',
  }),
  conclusion,
  facts: z
    .array(z.strictObject({ fact: z.enum(invitationFacts), cells: z.array(cell) }))
    .nullable()
    .meta({ description: 'Null until every month of the period is closed' }),
  dont_know: z.array(
    z.strictObject({
      item: z.string(),
      dimension: z.enum(dimensions),
      wording: localised,
      share,
    }),
  ),
})

/** Who was invited, who answered, and what the silent may change, per service. */
export const invitationCoverage = z
  .strictObject({ zone: z.string(), period, services: z.array(serviceInvitations) })
  .meta({ id: 'InvitationCoverage' })

export type InvitationCoverage = z.infer<typeof invitationCoverage>
export type ServiceInvitations = InvitationCoverage['services'][number]
