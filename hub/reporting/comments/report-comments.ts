import { daysOf, periodBefore, periodOf } from '#shared/calendar/period.ts'
import type { CommentReport } from '#shared/contract/reporting/comment-report.ts'
import { fewestPublic } from '#shared/statistics/disclosure.ts'
import { shareOfAnswers } from '#shared/statistics/share.ts'
import { findInstrument } from '../../catalogue/instruments/instruments.ts'
import {
  countComments,
  countMarks,
  findMostSorted,
  type MarkCount,
} from '../../feedback/comments/comment-tallies-sql.ts'
import { describeReplyDelays } from '../../feedback/comments/describe-reply-delays.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { dayIn } from '../../platform/time/day.ts'
import { openingCriterion } from '../figures/criterion.ts'
import type { BuiltIndicators } from '../report/report.ts'
import { describeThemes, type ReadMark, tallyOf } from './count-themes.ts'

/** Number of whole months in a report of comments. */
const months = 12

/**
 * Reports the themes of a service's comments over the last twelve whole months, beside a guard of
 * the general interest. It also reports how long usagers wait for a reply, over the year until
 * today.
 * @param wanted the service; `null` for the one most comments were sorted of.
 * @throws Refusal `unknown_service`
 */
export async function reportComments(
  database: Queryable,
  organisation: string,
  built: BuiltIndicators,
  wanted: string | null,
  now: Date,
): Promise<CommentReport> {
  const today = dayIn(built.zone, now)
  const until = periodBefore(periodOf(today, 'month'))
  const each = Array.from({ length: months - 1 }).reduce<string[]>(
    (all) => [periodBefore(all[0] ?? until), ...all],
    [until],
  )
  const [from = until] = each
  const within = { from: daysOf(from).from, until: daysOf(until).until }
  const most = wanted ?? (await findMostSorted(database, organisation, within))
  const service = most ?? built.services[0]?.service ?? null
  const own = built.services.find((one) => one.service === service)
  if (wanted !== null && !own) throw new Refusal('unknown_service')
  const open = { from: within.from, until: '9999-12-31' }
  const [comments, marks] = await Promise.all([
    countComments(database, organisation, service ?? '', open),
    countMarks(database, organisation, service ?? '', within),
  ])
  const read = await readMarks(database, organisation, marks)
  const { months: perMonth, satisfied } = tallyOf(marks, null, each, read)
  const sorted = perMonth.reduce((all, n) => all + n, 0)
  const all = comments.reduce((sum, { day, n }) => sum + (day < within.until ? n : 0), 0)
  const beside = own?.pairs.find(({ commun }) => commun.told === 'figure') ?? null
  const told = sorted < fewestPublic ? 'too_few' : beside === null ? 'not_alone' : 'themes'
  const isTold = told === 'themes'
  const nothing = { told: 'nothing' as const }
  return {
    from,
    until,
    services: built.services.map(({ service, name }) => ({ service, name })),
    service,
    told,
    sorted: isTold ? shareOfAnswers(sorted, Math.max(all, sorted), fewestPublic) : nothing,
    satisfied: isTold ? shareOfAnswers(satisfied.x, satisfied.n, fewestPublic) : nothing,
    themes: isTold ? describeThemes(marks, each, read) : [],
    beside: isTold ? beside : null,
    answers: describeReplyDelays(comments, today),
  }
}

/** Finds what each questionnaire that was asked calls satisfied. */
async function readMarks(
  database: Queryable,
  organisation: string,
  counts: readonly MarkCount[],
): Promise<ReadMark> {
  const keyOf = (one: MarkCount) => `${one.instrument} ${one.instrument_version}`
  const asked = new Map(counts.map((one) => [keyOf(one), one]))
  const criteria = new Map(
    await Promise.all(
      [...asked].map(async ([key, { instrument, instrument_version }]) => {
        const found = await findInstrument(database, organisation, instrument, instrument_version)
        return [key, found && openingCriterion(found)] as const
      }),
    ),
  )
  return (count) => {
    const criterion = criteria.get(keyOf(count))
    return {
      isSaid: criterion?.points.has(count.mark) ?? false,
      isGood: criterion?.good.has(count.mark) ?? false,
    }
  }
}
