import { faultOf, isWhole, yearBefore } from '#shared/calendar/inside-period.ts'
import { periodBefore, periodOf } from '#shared/calendar/period.ts'
import type {
  Overview,
  OverviewAsked,
  OverviewService,
} from '#shared/contract/reporting/overview.ts'
import { findOrganisation } from '../../catalogue/organisations/directory-sql.ts'
import { countAnswersSince, findFirstMonth } from '../../feedback/answers/tallies-sql.ts'
import type { Deps } from '../../platform/deps.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { dayIn } from '../../platform/time/day.ts'
import type { GetReport } from '../report/cache-reports.ts'
import { waitingList } from '../todo/list.ts'
import { countUndecided } from '../warnings/sql.ts'
import { listCommentsWaiting } from './comments-waiting.ts'
import { describeDays } from './describe-days.ts'
import { describeWhole, type OverviewPart, readWhole } from './describe-whole.ts'
import { rankServices } from './rank-services.ts'
import { usualPeriod } from './usual-period.ts'

/**
 * Describes the first page: the summary of a period, each service in both worlds, and what waits.
 * Of a whole period it reads the report as readers outside are told it, so that page, letter and
 * report say the same.
 * @throws Refusal `not_found`; `invalid` of a period that cannot be read
 */
export async function describeOverview(
  { database, clock }: Pick<Deps, 'database' | 'clock'>,
  give: GetReport,
  organisation: string,
  asked: OverviewAsked,
): Promise<Overview> {
  const now = clock()
  const known = await findOrganisation(database, organisation)
  if (!known) throw new Refusal('not_found')
  const { name, zone, services } = known
  const day = dayIn(zone, now)
  const fault = asked.period === undefined ? null : faultOf(asked.period, day)
  if (fault !== null) throw new Refusal('invalid', [{ path: '/period', code: fault }])
  const today = { organisation, today: day, now }

  const describe = async (period: string): Promise<OverviewPart> =>
    isWhole(period)
      ? describeWhole(await readWhole(give, organisation, period), period)
      : describeDays(database, { organisation, zone, services, period }, now)
  const running = periodOf(day, 'month')
  const month = periodBefore(running)
  const period = asked.period ?? usualPeriod(await readWhole(give, organisation, month), day)
  const beside = asked.beside === 'year' ? yearBefore(period) : null

  const [said, earlier, first, warnings, comments, counts] = await Promise.all([
    describe(period),
    beside === null ? null : describe(beside),
    findFirstMonth(database, organisation),
    countUndecided(database, organisation),
    listCommentsWaiting(database, organisation, day),
    Promise.all(waitingList.map((one) => one.count(database, today))),
  ])
  const isBeginning = first !== null && first >= running
  const beginning = isBeginning
    ? await countAnswersSince(database, organisation, `${running}-01`)
    : null
  const told = said.services.map((one) => ({
    ...one,
    before: beforeIn(earlier, one.service),
    warnings: warnings.get(one.service) ?? 0,
  }))
  return {
    generated_at: now.toISOString(),
    organisation: name,
    zone,
    period,
    beside,
    first,
    beginning,
    summary: said.summary,
    false_alarms: said.false_alarms,
    services: rankServices(told),
    comments,
    today: waitingList
      .map(({ id, page }, at) => ({ id, page, n: counts[at] ?? 0 }))
      .filter(({ n }) => n > 0),
  }
}

function beforeIn(said: OverviewPart | null, service: string): OverviewService['before'] {
  const found = said?.services.find((one) => one.service === service)
  if (found === undefined) return null
  const { kept } = found.commun
  return { share: found.usager.share, kept: kept && { x: kept.x, n: kept.n } }
}
