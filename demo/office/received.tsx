import { formatDay, formatHour } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import { zone } from '../valmont/organisation.ts'
import type { Visit } from './visit.ts'

/** Renders a day and a time. */
export function Received({ visit, at }: { visit: Visit; at: string }) {
  const { text, locale, now } = visit
  const date = new Date(at)
  const said = fill(text.request.at, {
    day: formatDay(date, zone, locale, now),
    hour: formatHour(date, zone, locale),
  })
  return <time dateTime={at}>{said}</time>
}
