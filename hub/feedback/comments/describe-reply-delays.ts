import { dayNumber } from '#shared/calendar/day.ts'
import type { AnswersGiven } from '#shared/contract/reporting/comment-report.ts'
import { fewestShown } from '#shared/statistics/disclosure.ts'
import { answeredWithin, kaplanMeier, waitQuantile } from '#shared/statistics/kaplan-meier.ts'
import type { CommentCount } from './comment-tallies-sql.ts'

const week = 7

/**
 * Describes the waiting time for a reply to a comment; unanswered comments count as censored
 * observations.
 * @param today `YYYY-MM-DD`
 * @returns `null` for fewer than five comments
 */
export function describeReplyDelays(
  counts: readonly CommentCount[],
  today: string,
): AnswersGiven | null {
  const waits = counts.map(({ day, after, n }) => ({
    time: after ?? Math.max(0, dayNumber(today) - dayNumber(day)),
    answered: after !== null,
    n,
  }))
  const curve = kaplanMeier(waits)
  if (curve === null || curve.n < fewestShown) return null
  const half = waitQuantile(curve, 0.5)
  const within = answeredWithin(curve, week)
  return {
    n: curve.n,
    answered: waits.reduce((all, { answered, n }) => all + (answered ? n : 0), 0),
    half: half.reached ? { days: half.time } : null,
    within_week: within && { estimate: within.share },
  }
}
