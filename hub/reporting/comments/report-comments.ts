import { daysOf, periodBefore, periodOf } from '#shared/calendar/period.ts'
import type { CommentReport, ServiceComments } from '#shared/contract/reporting/comment-report.ts'
import { fewestPublic } from '#shared/statistics/disclosure.ts'
import { shareOfAnswers } from '#shared/statistics/share.ts'
import {
  type CommentCount,
  countComments,
  countSorted,
  countThemes,
  type ThemeCount,
} from '../../feedback/comments/comment-tallies-sql.ts'
import { describeReplyDelays } from '../../feedback/comments/describe-reply-delays.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { dayIn } from '../../platform/time/day.ts'
import type { BuiltIndicators } from '../report/report.ts'

/** Number of whole months in a report of comments. */
const months = 12

/**
 * Reports the themes of comments by service, over the last twelve whole months, beside a guard of
 * the general interest. It also reports how long usagers wait for a reply, over the year until
 * today.
 */
export async function reportComments(
  database: Queryable,
  organisation: string,
  built: BuiltIndicators,
  now: Date,
): Promise<CommentReport> {
  const today = dayIn(built.zone, now)
  const until = periodBefore(periodOf(today, 'month'))
  const from = Array.from({ length: months - 1 }).reduce<string>(periodBefore, until)
  const within = { from: daysOf(from).from, until: daysOf(until).until }
  const open = { from: within.from, until: '9999-12-31' }
  const [comments, sorted, themes] = await Promise.all([
    countComments(database, organisation, open),
    countSorted(database, organisation, within),
    countThemes(database, organisation, within),
  ])
  return {
    from,
    until,
    services: built.services.map(({ service, name, pairs }) => {
      const own = comments.filter((one) => one.service === service)
      const counted = {
        all: sum(own.filter(({ day }) => day < within.until)),
        sorted: sum(sorted.filter((one) => one.service === service)),
        themes: themes.filter((one) => one.service === service),
      }
      return {
        service,
        name,
        ...describeThemeCounts(counted, pairs),
        answers: describeReplyDelays(own, today),
      }
    }),
  }
}

interface Counts {
  all: number
  sorted: number
  themes: readonly ThemeCount[]
}

/** Describes shares of themes: never with fewer than eleven comments, nor without a guard. */
function describeThemeCounts(
  { all, sorted, themes }: Counts,
  pairs: BuiltIndicators['services'][number]['pairs'],
): Pick<ServiceComments, 'themes' | 'sorted' | 'told' | 'beside'> {
  const beside = pairs.find(({ commun }) => commun.told === 'figure') ?? null
  const nothing = { themes: [], sorted: { told: 'nothing' as const } }
  if (sorted < fewestPublic) return { ...nothing, told: 'too_few', beside: null }
  if (beside === null) return { ...nothing, told: 'not_alone', beside: null }
  return {
    // The purge may delete the count before the comment, never the reverse.
    themes: themes.map(({ theme, n }) => ({
      theme,
      share: shareOfAnswers(Math.min(n, sorted), sorted, fewestPublic),
    })),
    sorted: shareOfAnswers(sorted, Math.max(all, sorted), fewestPublic),
    told: 'themes',
    beside,
  }
}

function sum(counts: readonly Pick<CommentCount, 'n'>[]): number {
  return counts.reduce((all, { n }) => all + n, 0)
}
