import { sayDay, sayHour } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import { zone } from '../valmont/organisation.ts'
import type { Visit } from './visit.ts'

/** When a message arrived, in words. */
export function Arrived({ visit, at }: { visit: Visit; at: string }) {
  const { text, locale, now } = visit
  const date = new Date(at)
  const day = sayDay(date, zone, locale, now)
  const hour = sayHour(date, zone, locale)
  return <time dateTime={at}>{fill(text.at, { day, hour })}</time>
}
