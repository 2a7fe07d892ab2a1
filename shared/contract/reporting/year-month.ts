import * as z from 'zod'
import { period } from '../figures/change.ts'

/** One month of the small series of a service, in both worlds. */
export const yearMonth = z.strictObject({
  month: period,
  usager: z
    .strictObject({ x: z.int(), n: z.int(), low: z.number(), high: z.number() })
    .nullable()
    .meta({
      description: 'Satisfied, of the answers of the proven stream; null: too few, hidden or none',
    }),
  commun: z
    .strictObject({ x: z.int(), n: z.int() })
    .nullable()
    .meta({ description: 'Announced dates kept, of those due; null: too few, hidden or none' }),
})

export type YearMonth = z.infer<typeof yearMonth>
