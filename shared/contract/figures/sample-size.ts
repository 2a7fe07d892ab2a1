import * as z from 'zod'

/**
 * What a conclusion would take that cannot be drawn: 80 % power, were the rate the one that is
 * shown, or the reference where that is lower.
 */
export const sampleSize = z
  .strictObject({
    answers: z.int().nullable().meta({
      description: 'Null: on the wrong side of what it is held against, whatever their number',
    }),
    months: z.int().nullable().meta({
      description: 'Months that give as many at the present rate; null beyond five years',
    }),
  })
  .meta({ id: 'SampleSize' })

export type SampleSize = z.infer<typeof sampleSize>
