import * as z from 'zod'
import { localised } from '../scalar.ts'

const nothing = z.strictObject({
  told: z.literal('nothing'),
  protects: z.literal(true).optional().meta({
    description: 'Enough answers, and a subtraction would bring back what is hidden beside it',
  }),
})

const bound = z.strictObject({
  told: z.literal('bound'),
  bound: z.enum(['at_least_90', 'at_most_10']),
})

const ofSample = z.strictObject({
  told: z.literal('share'),
  x: z.int(),
  n: z.int(),
  estimate: z.number(),
  low: z.number(),
  high: z.number(),
})

const ofRegister = z.strictObject({
  told: z.literal('register'),
  x: z.int(),
  n: z.int(),
  estimate: z.number(),
})

/** Questions with too few answers for a combined rate, while others have enough. */
export const lacking = z.array(localised).min(1).optional()

/**
 * A rate over several questions, each weighted as declared, equally by default, and not by how
 * often it was asked.
 */
export const standardised = z
  .strictObject({
    told: z.literal('standardised'),
    n: z.int().meta({ description: 'Answers to all of the questions' }),
    questions: z.int(),
    weights: z.enum(['equal', 'declared']),
    estimate: z.number(),
    low: z.number(),
    high: z.number(),
  })
  .meta({ id: 'StandardisedShare' })

/** Why several questions have no combined rate. */
export const standardisedNothing = z.strictObject({ told: z.literal('nothing'), lacking })

/**
 * A rate under the disclosure rules. `nothing`: too few answers, and even their number is hidden.
 * `bound`: all or none of so few that the exact rate would reveal each answer; the base is hidden.
 * `share`: count and base, with the 95 % interval; `estimate`, `low` and `high` are between 0 and
 * 1.
 */
export const share = z.discriminatedUnion('told', [nothing, bound, ofSample]).meta({ id: 'Share' })

/**
 * A rate of a complete register, such as all due dates: every case is known, so there is no
 * sampling and no interval.
 */
export const registerShare = z
  .discriminatedUnion('told', [nothing, ofRegister])
  .meta({ id: 'RegisterShare' })

/** A rate of one territory: of its answers, or of its register. */
export const placeShare = z
  .discriminatedUnion('told', [nothing, bound, ofSample, ofRegister])
  .meta({ id: 'PlaceShare' })

/** A rate of an indicator: of one question, of several weighted ones, or of a register. */
export const figureShare = z
  .discriminatedUnion('told', [
    nothing.extend({ lacking }),
    bound,
    ofSample,
    ofRegister,
    standardised,
  ])
  .meta({ id: 'FigureShare' })

/** The same rate weighted by the declared population of territories; or why it is hidden. */
export const weightedShare = z
  .discriminatedUnion('told', [
    z.strictObject({
      told: z.literal('nothing'),
      because: z.enum(['too_few', 'no_territory', 'territories_missing']),
    }),
    z.strictObject({
      told: z.literal('share'),
      estimate: z.number(),
      low: z.number(),
      high: z.number(),
      effective: z.int().meta({ description: 'Kish’s effective number of answers' }),
      outside: z.int().nullable().meta({
        description: 'Answers from territories that are not declared; null: too few to say',
      }),
      unlocated: z
        .int()
        .nullable()
        .meta({ description: 'Answers that name no territory; null: too few to say' }),
      missing: z.int().meta({ description: 'Declared territories without enough answers' }),
      covered: z.number().meta({ description: 'Share of the people in the other territories' }),
    }),
  ])
  .meta({ id: 'WeightedShare' })

export type Share = z.infer<typeof share>
export type FigureShare = z.infer<typeof figureShare>
export type StandardisedShare = z.infer<typeof standardised>
export type RegisterShare = z.infer<typeof registerShare>
export type WeightedShare = z.infer<typeof weightedShare>
