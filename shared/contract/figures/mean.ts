import * as z from 'zod'

/** The two bounds of a 95 % interval. */
export const bounds = z.strictObject({ low: z.number(), high: z.number() })

/** The mean of answers on their scale, with its 95 % interval unless all are equal. */
export const disclosedMean = {
  told: z.literal('mean'),
  n: z.int(),
  mean: z.number(),
  interval: bounds.nullable(),
}

/** Too few answers to show anything. */
export const nothingDisclosed = z.strictObject({ told: z.literal('nothing') })

/** A mean under the disclosure rules. */
export const meanOfAnswers = z.discriminatedUnion('told', [
  z.strictObject(disclosedMean),
  nothingDisclosed,
])

export type DisclosedMean = Extract<z.infer<typeof meanOfAnswers>, { told: 'mean' }>
