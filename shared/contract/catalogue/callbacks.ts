import * as z from 'zod'
import { clock, days, findOverlap } from './opening.ts'

/** Shortest slot of a call, in minutes: a shorter one cannot be kept. */
const shortest = 15

/** Farthest slot that is offered, in working days. */
export const mostSlotDays = 10

const slot = z
  .strictObject({
    days,
    from: clock,
    to: clock,
    places: z.int().min(1).max(1_000).meta({ description: 'Calls the whole service can make' }),
  })
  .refine(({ from, to }) => from < to, { message: 'hours_reversed', path: ['to'] })
  .refine(({ from, to }) => from >= to || minutes(to) - minutes(from) >= shortest, {
    message: 'slot_too_short',
    path: ['to'],
  })

/** The slots in which a service calls its usagers, in the local time of the service. */
export const callbackWindows = z
  .strictObject({
    slots: z
      .array(slot)
      .min(1)
      .max(28)
      .check(({ value, issues }) => {
        for (const at of findOverlap(value))
          issues.push({
            code: 'custom',
            message: 'hours_overlap',
            path: [at, 'from'],
            input: value,
          })
      }),
    ahead: z
      .int()
      .min(1)
      .max(mostSlotDays)
      .optional()
      .meta({ description: `How far ahead, in working days; ${mostSlotDays} when not said` }),
  })
  .meta({
    description: 'When usagers are called back; without it they give a number and a wish only',
  })

/** Returns the minutes of an hour since midnight. */
function minutes(hour: string): number {
  const [hours = 0, more = 0] = hour.split(':').map(Number)
  return hours * 60 + more
}
