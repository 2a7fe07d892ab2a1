import * as z from 'zod'
import { localised } from '../scalar.ts'
import { mostMonths } from './norm.ts'

const months = z.int().min(1).max(mostMonths).meta({ description: 'From the day of receipt' })
const remedy = localised.optional().meta({
  description:
    'How to contest it and until when, or the attestation one may ask for (CRPA, L232-3); a complete acknowledgement needs it where silence is a refusal',
})

/**
 * The meaning and the delay of the service's silence, as declared. It is never computed from the
 * law, which has many exceptions: silence of two months is acceptance (code des relations entre le
 * public et l'administration, CRPA, L231-1), or refusal (L231-4).
 *
 * - `acceptance`: an unlawful one may be withdrawn for four months (CRPA, L242-1), so that no
 *   sentence calls it final.
 * - `rejection`: a complete acknowledgement of receipt says how and until when to contest it (CRPA,
 *   R112-5); without that the time limit binds nobody (CRPA, L112-6).
 * - `nothing`: of reports only (a hole in the road). A request (CRPA, L112-3) is accepted or refused.
 */
export const silence = z.discriminatedUnion('means', [
  z.strictObject({ means: z.literal('acceptance'), months, remedy }),
  z.strictObject({ means: z.literal('rejection'), months, remedy }),
  z.strictObject({ means: z.literal('nothing') }),
])
