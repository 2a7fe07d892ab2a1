import { daysLater } from '../calendar/day.ts'
import { daysOf } from '../calendar/period.ts'
import type { SeriesBand } from '../drawing/chart/series.tsx'
import { type ServiceEvent, touching } from './touches.ts'

/** What happened during a series: its band, and its entry in the list. */
export interface NumberedBand extends SeriesBand {
  event: NamedEvent
}

/** What happened, with the words it is listed by. */
export interface NamedEvent extends ServiceEvent {
  id: string
  label: string
}

/**
 * Returns what happened to a service during a series, numbered by first day.
 * @param service `null` for all of them; @param periods those of the axis, in order
 */
export function bandsOf(
  events: readonly NamedEvent[],
  service: string | null,
  periods: readonly string[],
): NumberedBand[] {
  const [first] = periods
  const last = periods.at(-1)
  if (first === undefined || last === undefined) return []
  const { from } = daysOf(first)
  const { until } = daysOf(last)
  return touching(events, { service, territory: null, from, until })
    .toSorted((one, other) => one.from.localeCompare(other.from))
    .map((one, at) => ({
      key: one.id,
      mark: String(at + 1),
      from: one.from,
      until: one.until === null ? until : daysLater(one.until, 1),
      event: one,
    }))
}
