import * as z from 'zod'
import { localised } from '../scalar.ts'
import { mostMonths } from './norm.ts'

const months = z.int().min(1).max(mostMonths).meta({ description: 'From the day of receipt' })
const remedy = localised
  .optional()
  .meta({ description: 'How to contest it, or the attestation one may ask for' })

/**
 * The meaning and the delay of the service's silence, as declared. It is never computed from the
 * law, which has many exceptions.
 */
export const silence = z.discriminatedUnion('means', [
  z.strictObject({ means: z.literal('acceptance'), months, remedy }),
  z.strictObject({ means: z.literal('rejection'), months, remedy }),
  z.strictObject({ means: z.literal('nothing') }),
])
