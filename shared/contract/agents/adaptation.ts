import * as z from 'zod'
import { reference } from '../requests/request.ts'
import { slug } from '../scalar.ts'
import { offeredAdaptation } from './context.ts'

/**
 * An agent grants a published rule of a service to a request, or ends it. It has no field for
 * anything outside the rules.
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

/** The rules of the service, and those this request has. */
export const adaptationsResponse = z
  .strictObject({ adaptations: z.array(offeredAdaptation) })
  .meta({ id: 'AdaptationsTold' })

export type AdaptationAsked = z.infer<typeof adaptationAsked>
export type AdaptationsResponse = z.infer<typeof adaptationsResponse>
