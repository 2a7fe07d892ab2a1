import * as z from 'zod'
import { localised } from '../scalar.ts'
import { mostMonths } from './norm.ts'

const months = z.int().min(1).max(mostMonths).meta({ description: 'From the day of receipt' })
const remedy = localised
  .optional()
  .meta({ description: 'How to contest it, or the attestation one may ask for' })

/**
 * What the silence of the service means and after how long, as the service declares it. It is never
 * computed from the law: exceptions are many, and the reading of them is nobody's here.
 */
export const silence = z.discriminatedUnion('means', [
  z.strictObject({ means: z.literal('acceptance'), months, remedy }),
  z.strictObject({ means: z.literal('rejection'), months, remedy }),
  z.strictObject({ means: z.literal('nothing') }),
])
