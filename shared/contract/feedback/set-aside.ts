import * as z from 'zod'
import { slug } from '../scalar.ts'

/**
 * Why a feedback is stored but not counted: faster than anyone reads, part of a burst, a filled
 * honeypot field, more than one network may send a day, or a person's decision.
 */
export const setAsideReasons = ['too_fast', 'burst', 'trap', 'network', 'decided'] as const

/** A person's decision: count it after all, or keep it aside. */
export const reviews = ['put_back', 'confirmed'] as const

/** Counts of feedbacks set aside, by service, reason and month. */
export const setAside = z
  .strictObject({
    months: z.array(
      z.strictObject({
        service: slug,
        reason: z.enum(setAsideReasons),
        month: z.string().meta({ description: '`YYYY-MM`, in the zone of the organisation' }),
        n: z.int(),
      }),
    ),
    put_back: z.int().meta({ description: 'How many a person put back into the results' }),
  })
  .meta({ id: 'SetAside' })

/** The decision on one of them. */
export const review = z.strictObject({ review: z.enum(reviews) }).meta({ id: 'Review' })

/** The outcome of the decision. */
export const reviewed = z
  .strictObject({ set_aside: z.enum(setAsideReasons).nullable(), review: z.enum(reviews) })
  .meta({ id: 'Reviewed' })

export type SetAside = z.infer<typeof setAside>
export type SetAsideReason = (typeof setAsideReasons)[number]
export type Review = (typeof reviews)[number]
export type Reviewed = z.infer<typeof reviewed>
