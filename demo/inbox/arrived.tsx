import { formatDay, formatHour } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import { zone } from '../valmont/organisation.ts'
import type { Visit } from './visit.ts'

/** When a message arrived, in words. */
export function Arrived({ visit, at }: { visit: Visit; at: string }) {
  const { text, locale, now } = visit
  const date = new Date(at)
  const day = formatDay(date, zone, locale, now)
  const hour = formatHour(date, zone, locale)
  return <time dateTime={at}>{fill(text.at, { day, hour })}</time>
}
