import * as z from 'zod'
import { type Opening, type Weekday, weekdays } from '#shared/contract/opening.ts'
import type { Wrong } from './wrong.ts'

const hours = z.strictObject({ from: z.string(), to: z.string() })

/** The hours of each day, as they are typed: none when it is closed, two with a lunch break. */
export const week = z.record(z.enum(weekdays), z.array(hours))

export type Week = z.infer<typeof week>
export type Hours = z.infer<typeof hours>

/** A week of which every day is closed. */
export function closedWeek(): Week {
  return Object.fromEntries(weekdays.map((day) => [day, []])) as unknown as Week
}

/** The hours a service declares, day by day. */
export function weekOf(opening: Opening = []): Week {
  const hoursOf = (day: Weekday) =>
    opening
      .filter(({ days }) => days.includes(day))
      .map(({ from, to }) => ({ from, to }))
      .sort((one, other) => (one.from < other.from ? -1 : 1))
  return Object.fromEntries(weekdays.map((day) => [day, hoursOf(day)])) as unknown as Week
}

/** The same as it is declared: days with the same hours on one line; nothing when all are closed. */
export function openingOf(written: Week): Opening | undefined {
  const lines = new Map<string, Opening[number]>()
  for (const day of weekdays)
    for (const { from, to } of written[day]) {
      const known = lines.get(`${from} ${to}`)
      if (known) known.days.push(day)
      else lines.set(`${from} ${to}`, { days: [day], from, to })
    }
  return lines.size > 0 ? [...lines.values()] : undefined
}

/** What is wrong with the hours of a week, at the field where it is. */
export function checkWeek(written: Week, path: string): Wrong[] {
  return weekdays.flatMap((day) =>
    written[day].flatMap(({ from, to }, at): Wrong[] => {
      const place = `${path}/${day}/${at}`
      if (!isHour(from)) return [{ path: `${place}/from`, code: 'not_an_hour' }]
      if (!isHour(to)) return [{ path: `${place}/to`, code: 'not_an_hour' }]
      if (from >= to) return [{ path: `${place}/to`, code: 'hours_reversed' }]
      const isOver = written[day]
        .slice(0, at)
        .some((before) => before.from < to && from < before.to)
      return isOver ? [{ path: `${place}/from`, code: 'hours_overlap' }] : []
    }),
  )
}

function isHour(typed: string): boolean {
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(typed)
}
