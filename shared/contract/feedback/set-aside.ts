import * as z from 'zod'
import { slug } from '../scalar.ts'

/**
 * Why a feedback is kept and not counted: sent faster than anybody reads, many times over, with a
 * field filled that no person meets, or because a person set it aside with others.
 */
export const setAsideReasons = ['too_fast', 'burst', 'trap', 'decided'] as const

/** What a person decides of it: it counts after all, or it stays where it is. */
export const reviews = ['put_back', 'confirmed'] as const

/** How many feedbacks are set aside, by service, reason and month. */
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

/** The decision of a person on one of them. */
export const review = z.strictObject({ review: z.enum(reviews) }).meta({ id: 'Review' })

/** What became of it. */
export const reviewed = z
  .strictObject({ set_aside: z.enum(setAsideReasons).nullable(), review: z.enum(reviews) })
  .meta({ id: 'Reviewed' })

export type SetAside = z.infer<typeof setAside>
export type SetAsideReason = (typeof setAsideReasons)[number]
export type Review = (typeof reviews)[number]
export type Reviewed = z.infer<typeof reviewed>
