import * as z from 'zod'
import { slug } from './scalar.ts'

/** Why a feedback is kept and not counted: sent faster than anybody reads, or many times over. */
export const setAsideReasons = ['too_fast', 'burst'] as const

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
  })
  .meta({ id: 'SetAside' })

export type SetAside = z.infer<typeof setAside>
