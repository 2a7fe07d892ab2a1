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

/** Questions with too few answers for all of them to be told as one, where others have enough. */
export const lacking = z.array(localised).min(1).optional()

/**
 * A share of several questions, each counted by its declared weight, equal while nobody declared any,
 * and not by how often it was asked.
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

/** Why several questions are not told as one. */
export const standardisedNothing = z.strictObject({ told: z.literal('nothing'), lacking })

/**
 * A share as it may be told. `nothing`: too few answers, not even how many. `bound`: everybody, or
 * nobody, among so few that the exact figure would tell what each of them said; not of how many.
 * `share`: how many of
 * how many, with the 95 % interval; `estimate`, `low` and `high` are between 0 and 1.
 */
export const share = z.discriminatedUnion('told', [nothing, bound, ofSample]).meta({ id: 'Share' })

/**
 * A share of a complete register, as of all dates that came due: every case is known and none was
 * sampled, so that it has no interval.
 */
export const registerShare = z
  .discriminatedUnion('told', [nothing, ofRegister])
  .meta({ id: 'RegisterShare' })

/** A share of one territory: of its answers, or of its register. */
export const placeShare = z
  .discriminatedUnion('told', [nothing, bound, ofSample, ofRegister])
  .meta({ id: 'PlaceShare' })

/** A share as an indicator tells it: of one question, of several counted by their weights, of a register. */
export const figureShare = z
  .discriminatedUnion('told', [
    nothing.extend({ lacking }),
    bound,
    ofSample,
    ofRegister,
    standardised,
  ])
  .meta({ id: 'FigureShare' })

/**
 * The same share with each answer counted for the people it stands for, by the declared population
 * of territories; or why it is not told.
 */
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
