import { monthsLater } from '#shared/calendar/day.ts'
import {
  type ConfigurationContent,
  longestRetention,
} from '#shared/contract/catalogue/configuration.ts'
import type { PartToStore } from '../answers/part-to-store.ts'

type Retention = ConfigurationContent['retention']

/** First days to keep, `YYYY-MM-DD`: of comments, and of answers. */
interface Limits {
  today: string
  comments: string
  answers: string
}

/** Cache of today's limits, which every answer needs. */
const known = new WeakMap<Retention, Limits>()

/**
 * Returns the first days a site keeps: data of that day stays, data of the day before is deleted.
 */
export function limitsOf(retention: Retention, today: string): Limits {
  const last = known.get(retention)
  if (last?.today === today) return last
  const limits = {
    today,
    comments: monthsLater(today, -retention.comments),
    answers: monthsLater(today, -retention.answers),
  }
  known.set(retention, limits)
  return limits
}

/**
 * Removes expired data from a late part: all of a feedback past its retention, because its answers
 * may be counted already; only the comment when the retention of comments is over.
 * @param today in the organisation's time zone.
 */
export function dropExpired(
  part: PartToStore,
  retention: Retention | null,
  today: string,
): PartToStore | null {
  const limits = limitsOf(retention ?? longestRetention, today)
  if (part.day < limits.answers) return null
  return part.day < limits.comments ? { ...part, comment: null } : part
}
