import * as z from 'zod'

/** Days of the week, as they are written in a service's opening hours. */
export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const

const clock = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'not_an_hour')
  .meta({ description: 'An hour where the service is', example: '08:30' })

/** When a place or a service is open, in a week without holidays. A lunch break makes two lines. */
export const opening = z
  .array(
    z
      .strictObject({ days: z.array(z.enum(weekdays)).min(1).max(7), from: clock, to: clock })
      .refine(({ from, to }) => from < to, { message: 'hours_reversed', path: ['to'] }),
  )
  .max(28)
