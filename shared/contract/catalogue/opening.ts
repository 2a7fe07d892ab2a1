import * as z from 'zod'

/** Weekdays in opening hours. */
export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const

/** An hour of a day, `08:30`. */
export const clock = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'not_an_hour')
  .meta({ description: 'An hour where the service is', example: '08:30' })

/** Days of a week, each once. */
export const days = z
  .array(z.enum(weekdays))
  .min(1)
  .max(7)
  .refine((all) => new Set(all).size === all.length, 'day_twice')

/** Opening hours of a week without public holidays. A lunch break makes two lines. */
export const opening = z
  .array(
    z
      .strictObject({ days, from: clock, to: clock })
      .refine(({ from, to }) => from < to, { message: 'hours_reversed', path: ['to'] }),
  )
  .max(28)
  .check(({ value, issues }) => {
    for (const at of findOverlap(value))
      issues.push({ code: 'custom', message: 'hours_overlap', path: [at, 'from'], input: value })
  })

export type Opening = z.infer<typeof opening>
export type Weekday = (typeof weekdays)[number]

/** Returns the indexes of lines that overlap an earlier one. */
export function findOverlap(lines: Opening): number[] {
  return lines.flatMap((line, at) =>
    lines.slice(0, at).some((before) => overlap(before, line)) ? [at] : [],
  )
}

/** Returns whether two lines overlap on the same day. */
function overlap(one: Opening[number], other: Opening[number]): boolean {
  const isSameDay = one.days.some((day) => other.days.includes(day))
  return isSameDay && one.from < other.to && other.from < one.to
}
