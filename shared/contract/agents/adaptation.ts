import * as z from 'zod'
import { reference } from '../requests/request.ts'
import { slug } from '../scalar.ts'
import { offeredAdaptation } from './context.ts'

/**
 * An agent says that a published rule of a service applies to a request, or no more. There is no
 * field for anything that is not in the rules.
 */
export const adaptationAsked = z
  .strictObject({
    request: z.strictObject({ source: slug, reference }),
    adaptation: z
      .int()
      .min(1)
      .meta({ description: 'Its place in the rules of the service, from 1' }),
    applies: z.boolean(),
    purpose: slug,
  })
  .meta({ id: 'AdaptationAsked' })

/** What the service offers to all, and what of it this request has now. */
export const adaptationsResponse = z
  .strictObject({ adaptations: z.array(offeredAdaptation) })
  .meta({ id: 'AdaptationsTold' })

export type AdaptationAsked = z.infer<typeof adaptationAsked>
export type AdaptationsResponse = z.infer<typeof adaptationsResponse>
