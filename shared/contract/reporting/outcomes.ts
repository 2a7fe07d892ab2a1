import * as z from 'zod'
import { requestOutcomes } from '../catalogue/proof-kind.ts'
import { period } from '../figures/change.ts'
import { share } from '../figures/share.ts'
import { figure } from './indicators.ts'

/** Outcomes of requests that ended, and `none` of those whose source says none. */
const outcomeClasses = [...requestOutcomes, 'none'] as const

/** Good answers to one question by outcome; of each period, oldest first. */
const byOutcome = z.discriminatedUnion('told', [
  z.strictObject({ told: z.literal('nothing'), because: z.enum(['absent', 'too_few']) }),
  z.strictObject({
    told: z.literal('figures'),
    rows: z.array(
      z.strictObject({
        outcomes: z
          .array(z.enum(outcomeClasses))
          .meta({ description: 'Counted together, where one of them has too few answers' }),
        weight: z.number().meta({ description: 'Their share of the standard population' }),
        shares: z.array(share),
      }),
    ),
    whole: z.array(share),
    standardised: z
      .array(z.strictObject({ estimate: z.number(), low: z.number(), high: z.number() }))
      .meta({ description: 'As if the outcomes of each period were those of the population' }),
  }),
])

/**
 * Invited usagers of the register by the outcome of their request, in the last closed quarter and
 * the one before. The standard population is every request that ended in these quarters.
 */
export const outcomes = z
  .discriminatedUnion('told', [
    z.strictObject({
      told: z.literal('nothing'),
      because: z.enum(['not_closed', 'no_outcome', 'too_few', 'not_alone']),
    }),
    z.strictObject({
      told: z.literal('figures'),
      beside: figure,
      periods: z.array(period),
      satisfied: byOutcome,
      same_treatment: byOutcome,
    }),
  ])
  .meta({ id: 'ServiceOutcomes' })

export type OutcomeClass = (typeof outcomeClasses)[number]
export type ByOutcome = z.infer<typeof byOutcome>
export type DisclosedByOutcome = Extract<ByOutcome, { told: 'figures' }>
export type Outcomes = z.infer<typeof outcomes>
export type DisclosedOutcomes = Extract<Outcomes, { told: 'figures' }>
