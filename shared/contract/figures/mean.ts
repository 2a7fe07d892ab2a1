import * as z from 'zod'

/** Two bounds at 95 %. */
export const bounds = z.strictObject({ low: z.number(), high: z.number() })

/** The mean of answers in points of their scale, with its 95 % interval where they differ. */
export const disclosedMean = {
  told: z.literal('mean'),
  n: z.int(),
  mean: z.number(),
  interval: bounds.nullable(),
}

/** That too few answered for anything to be told. */
export const nothingDisclosed = z.strictObject({ told: z.literal('nothing') })

/** A mean as it may be told. */
export const meanOfAnswers = z.discriminatedUnion('told', [
  z.strictObject(disclosedMean),
  nothingDisclosed,
])

export type DisclosedMean = Extract<z.infer<typeof meanOfAnswers>, { told: 'mean' }>
