import { dayNumber, weekday, writeDay } from '#shared/calendar/day.ts'
import { dayAfter } from '#shared/calendar/declared/working-days.ts'
import { publicHolidays } from '#shared/calendar/public-holidays.ts'
import { mostSlotDays } from '#shared/contract/catalogue/callbacks.ts'
import { weekdays } from '#shared/contract/catalogue/opening.ts'
import type { Service } from '#shared/contract/catalogue/service.ts'
import type { Whereabouts } from '../../catalogue/services/norm-window.ts'
import { dayIn } from '../../platform/time/day.ts'
import { momentIn } from '../../platform/time/moment.ts'

/** A slot in which a service calls. */
export interface Slot {
  from: Date
  to: Date
  zone: string
  /** Calls the service makes in it. */
  places: number
}

/** Days without calls: `YYYY-MM-DD`, both included; without an end while it goes on. */
interface Closure {
  from: string
  until: string | null
}

/** A slot begins an hour from now at the earliest, in milliseconds. */
const soonest = 3_600_000

/**
 * Returns the slots of the next working days as a service declares them, free or not, in order.
 * Public holidays and closures have none, nor has an hour that a clock change swallows.
 */
export function listWindows(
  { callbacks }: Pick<Service, 'callbacks'>,
  { rules, zone }: Whereabouts,
  closures: readonly Closure[],
  now: Date,
): Slot[] {
  if (!callbacks) return []
  const today = dayIn(zone, now)
  const last = dayAfter(today, callbacks.ahead ?? mostSlotDays, 'working', rules)
  const slots: Slot[] = []
  for (let number = dayNumber(today); number <= dayNumber(last); number++) {
    const day = writeDay(number)
    const name = weekdays[(weekday(number) + 6) % 7]
    const isClosed =
      publicHolidays(Number(day.slice(0, 4)), rules).some((one) => one.day === day) ||
      closures.some(({ from, until }) => from <= day && (until === null || day <= until))
    if (isClosed) continue
    for (const { days, from, to, places } of callbacks.slots)
      if (name && days.includes(name))
        slots.push({ from: momentIn(zone, day, from), to: momentIn(zone, day, to), zone, places })
  }
  return slots
    .filter(({ from, to }) => from < to && from.getTime() >= now.getTime() + soonest)
    .sort((one, other) => one.from.getTime() - other.from.getTime())
}

/** Returns the name of a slot in a form: an interval (ISO 8601). */
export function nameSlot({ from, to }: Pick<Slot, 'from' | 'to'>): string {
  return `${from.toISOString()}/${to.toISOString()}`
}

/** Returns the beginning of a named slot; `null` when it is no name. */
export function readSlotStart(name: string): Date | null {
  const [from = '', to = ''] = name.split('/')
  const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/
  return moment.test(from) && moment.test(to) && Date.parse(from) ? new Date(from) : null
}

/** Returns a slot as an event tells of it. */
export const windowOf = ({ from, to, zone }: Pick<Slot, 'from' | 'to' | 'zone'>) => ({
  from: from.toISOString(),
  to: to.toISOString(),
  zone,
})
