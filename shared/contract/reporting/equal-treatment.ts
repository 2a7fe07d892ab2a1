import * as z from 'zod'
import { sampleSize } from '../figures/sample-size.ts'
import { localised, slug } from '../scalar.ts'
import { figure } from './indicators.ts'

/**
 * What is compared: requests answered within the norm, dates announced and kept, requests to which a
 * published adaptation was applied.
 */
export const treatedOutcomes = ['within', 'kept', 'adapted'] as const

/** How requests are grouped. `assistance`: somebody helps from the first day, or none does. */
export const treatedBy = ['channel', 'locale', 'assistance'] as const

const counted = z.strictObject({ x: z.int(), n: z.int() })

/**
 * Two groups of requests compared within the margin: the difference of the first less the others
 * with its 90 % interval. `equivalent`: within the margin. `gap`: beyond it, corrected for the
 * number of comparisons. `unknown`: undecided.
 */
const comparison = z
  .strictObject({
    outcome: z.enum(treatedOutcomes),
    of: counted,
    others: counted,
    difference: z.number(),
    low: z.number(),
    high: z.number(),
    verdict: z.enum(['equivalent', 'gap', 'unknown']),
    would_take: sampleSize.nullable().meta({
      description: 'Requests of each group, if both are equal; null where it is decided',
    }),
  })
  .meta({ id: 'TreatedComparison' })

const part = z.strictObject({
  by: z.enum(treatedBy),
  part: z.string().meta({ description: 'A channel, a language, `assisted` or `alone`' }),
  comparisons: z.array(comparison),
})

/** Why nothing is told. `unmeasured`: no agent recognised the usager of any of these requests. */
const untold = [
  'no_norm',
  'short_norm',
  'early',
  'unmeasured',
  'nobody',
  'everybody',
  'one_group',
  'too_few',
  'not_alone',
] as const

const nothing = z.strictObject({ told: z.literal('nothing'), because: z.enum(untold) })

/**
 * Whether requests whose usager an agent recognised are treated like the others, and whether those
 * of a channel, of a language, or with somebody's help are. Requests of whole months, of which every
 * one has passed the norm.
 */
export const equalTreatment = z
  .strictObject({
    generated_at: z.iso.datetime(),
    service: slug,
    name: localised,
    zone: z.string(),
    received: z
      .strictObject({ from: z.string(), until: z.string() })
      .nullable()
      .meta({ description: 'First month and last month of receipt' }),
    landmark: z.int().meta({
      description: 'Working days after receipt: recognised until then, and open then',
    }),
    margin: z.strictObject({ value: z.number(), declared: z.boolean() }),
    recognition: z.discriminatedUnion('told', [
      nothing,
      z.strictObject({
        told: z.literal('figures'),
        beside: figure,
        whole: z.array(comparison),
        parts: z.array(part),
        hidden: z.int().meta({ description: 'Parts with too few requests, or beside such' }),
      }),
    ]),
    groups: z.discriminatedUnion('told', [
      nothing,
      z.strictObject({
        told: z.literal('figures'),
        beside: figure,
        parts: z.array(part),
        hidden: z.int(),
      }),
    ]),
  })
  .meta({ id: 'EqualTreatment' })

export type EqualTreatment = z.infer<typeof equalTreatment>
export type TreatedComparison = z.infer<typeof comparison>
export type TreatedPart = z.infer<typeof part>
export type TreatedBy = (typeof treatedBy)[number]
export type TreatedOutcome = (typeof treatedOutcomes)[number]
export type TreatmentUntold = (typeof untold)[number]
export type DisclosedRecognition = Extract<EqualTreatment['recognition'], { told: 'figures' }>
export type DisclosedGroups = Extract<EqualTreatment['groups'], { told: 'figures' }>
