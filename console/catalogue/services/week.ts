import * as z from 'zod'
import { type Opening, type Weekday, weekdays } from '#shared/contract/catalogue/opening.ts'
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
    for (const { from, to } of readDay(written[day])) {
      const known = lines.get(`${from} ${to}`)
      if (known) known.days.push(day)
      else lines.set(`${from} ${to}`, { days: [day], from, to })
    }
  return lines.size > 0 ? [...lines.values()] : undefined
}

/** What is wrong with the hours of a week, at the field where it is. */
export function checkWeek(written: Week, path: string): Wrong[] {
  return weekdays.flatMap((day) => {
    const hours = readDay(written[day])
    return hours.flatMap(({ from, to }, at): Wrong[] => {
      const place = `${path}/${day}/${at}`
      if (from === '') return [{ path: `${place}/from`, code: 'not_an_hour' }]
      if (to === '') return [{ path: `${place}/to`, code: 'not_an_hour' }]
      if (from >= to) return [{ path: `${place}/to`, code: 'hours_reversed' }]
      const isOver = hours.slice(0, at).some((before) => before.from < to && from < before.to)
      return isOver ? [{ path: `${place}/from`, code: 'hours_overlap' }] : []
    })
  })
}

/** An hour as people type it, as it is declared: `8h30`, `8 h 30`, `830` read `08:30`; else empty. */
export function readHour(typed: string): string {
  const plain = typed.replace(/\s/g, '')
  const written = /^(\d{1,2})(?:[h:.](\d{2})?)?$/i.exec(plain) ?? /^(\d{1,2})(\d{2})$/.exec(plain)
  const [hour, minute] = [Number(written?.[1] ?? 24), Number(written?.[2] ?? 0)]
  if (hour > 23 || minute > 59) return ''
  return [hour, minute].map((part) => String(part).padStart(2, '0')).join(':')
}

function readDay(hours: readonly Hours[]): Hours[] {
  return hours.map(({ from, to }) => ({ from: readHour(from), to: readHour(to) }))
}
