import { monthsLater } from '#shared/calendar/day.ts'
import {
  type ConfigurationContent,
  longestRetention,
} from '#shared/contract/catalogue/configuration.ts'
import type { PartToStore } from '../answers/insert-feedback-parts-sql.ts'

type Retention = ConfigurationContent['retention']

/** The first days that are kept, `YYYY-MM-DD`: of comments, and of answers. */
interface Limits {
  today: string
  comments: string
  answers: string
}

/** Those of today, which every answer asks for. */
const known = new WeakMap<Retention, Limits>()

/** The first days a site keeps: what was said on one of them is kept, what came the day before is gone. */
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
 * What is still kept of a part that comes late: nothing of a feedback whose time is over, since its
 * answers may be counted already; not its comment when only the comments’ time is over.
 * @param today in the zone of the organisation.
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
