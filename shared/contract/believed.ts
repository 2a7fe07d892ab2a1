import * as z from 'zod'
import { itemName } from './answer.ts'
import { sides } from './belief.ts'
import { period } from './change.ts'
import { localised } from './scalar.ts'

const interval = z.strictObject({ low: z.number(), high: z.number() })

/** The mean of answers in points of their scale, with its 95 % interval where they differ. */
const mean = {
  told: z.literal('mean'),
  n: z.int(),
  mean: z.number(),
  interval: interval.nullable(),
}
const nothing = z.strictObject({ told: z.literal('nothing') })

/**
 * What a team believes usagers expect and live, beside what usagers say: one question each, the first
 * gap of the model. `gap`: agents less usagers, in points, with the interval of Welch; `null` where
 * one of them may not be told. Nothing of who believes what is known to anybody.
 */
export const believed = z
  .array(
    z.strictObject({
      side: z.enum(sides),
      item: itemName,
      wording: localised,
      scale: z.strictObject({ low: z.int(), high: z.int() }),
      team: z.discriminatedUnion('told', [
        z.strictObject({
          ...mean,
          period: period.meta({ description: 'The quarter in which they were asked' }),
        }),
        nothing,
      ]),
      usagers: z.discriminatedUnion('told', [z.strictObject(mean), nothing]),
      gap: z.strictObject({ estimate: z.number(), interval: interval.nullable() }).nullable(),
    }),
  )
  .meta({ id: 'Believed' })

export type Believed = z.infer<typeof believed>[number]
export type BelievedMean = Extract<Believed['usagers'], { told: 'mean' }>
