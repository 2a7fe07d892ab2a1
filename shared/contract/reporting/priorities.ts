import * as z from 'zod'
import { itemName } from '../catalogue/answer.ts'
import { period } from '../figures/change.ts'
import { bounds, meanOfAnswers } from '../figures/mean.ts'
import { localised, slug } from '../scalar.ts'
import { provenStreams } from '../stream.ts'
import { figure } from './indicators.ts'
import { perceivedDimensions } from './perception.ts'

/** Quadrants of importance by performance; `border`: undecided. */
export const quadrants = [
  'keep',
  'concentrate',
  'low_priority',
  'beyond_expectation',
  'border',
] as const

/** An estimate with its 95 % interval. */
const estimate = z.strictObject({ estimate: z.number(), low: z.number(), high: z.number() })

const lacking = z.array(
  z.strictObject({
    wording: localised,
    n: z.int().nullable().meta({ description: 'Answers so far; null: too few to say' }),
  }),
)

/**
 * Which dimensions go with satisfaction: an association, of complete forms of a campaign
 * (`campaign`: shares of what they explain together) or of the form of all year, where each usager
 * is asked about one dimension (`ongoing`: correlations).
 */
const drivers = z
  .discriminatedUnion('told', [
    z.strictObject({
      told: z.literal('nothing'),
      because: z.enum(['absent', 'too_few', 'no_spread', 'singular', 'not_alone']),
      least: z.int().meta({ description: 'Answers that it takes' }),
      complete: z.int().nullable().meta({ description: 'Complete forms; null: too few to say' }),
      lacking,
    }),
    z.strictObject({
      told: z.literal('figures'),
      of: z.enum(['campaign', 'ongoing']),
      r2: z.number().nullable().meta({ description: 'Explained together; null: apart' }),
      cross: z.strictObject({ importance: z.number(), performance: z.number() }),
      scale: bounds,
      dimensions: z.array(
        z.strictObject({
          dimension: z.enum(perceivedDimensions),
          wording: localised,
          n: z.int(),
          importance: estimate,
          performance: estimate,
          quadrant: z.enum(quadrants),
        }),
      ),
      lacking,
    }),
  ])
  .meta({ id: 'Drivers' })

/** Choices among usagers, each with the share that each answer has. */
const choices = z.strictObject({
  of: z.enum(['dissatisfied', 'all']),
  n: z.int(),
  effective: z.number().meta({ description: 'Kish’s effective number of answers' }),
  answers: z.array(z.strictObject({ value: z.string(), label: localised, share: estimate })),
})

/** One page's answer to: what to improve first. */
export const priorities = z
  .strictObject({
    generated_at: z.iso.datetime(),
    service: slug,
    name: localised,
    zone: z.string(),
    period: period.nullable(),
    stream: z.enum(provenStreams),
    beside: figure.nullable().meta({ description: 'What is due to all, beside it' }),
    most: z.int().meta({ description: 'The newest answers that are read, at most' }),
    drivers,
    duties: z
      .array(z.strictObject({ wording: localised, scale: bounds, perceived: meanOfAnswers }))
      .meta({ description: 'Owed to all: never ranked' }),
    reasons: z.array(
      z.strictObject({
        item: itemName,
        wording: localised,
        because: z.enum(['too_few', 'not_alone']).nullable(),
        groups: z.array(choices),
      }),
    ),
  })
  .meta({ id: 'Priorities' })

export type Priorities = z.infer<typeof priorities>
export type Drivers = Priorities['drivers']
export type DisclosedDrivers = Extract<Drivers, { told: 'figures' }>
export type Driver = DisclosedDrivers['dimensions'][number]
export type Reason = Priorities['reasons'][number]
export type Choices = Reason['groups'][number]
