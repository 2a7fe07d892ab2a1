import { insideDaysOf } from '#shared/calendar/inside-period.ts'
import type { Service } from '#shared/contract/catalogue/service.ts'
import type { OverviewService } from '#shared/contract/reporting/overview.ts'
import { parvis } from '#shared/quality/instruments/parvis.ts'
import { shareOfAnswers, shareOfRegister } from '#shared/statistics/share.ts'
import { listStandingDeclarations } from '../../catalogue/declarations/sql.ts'
import { newestInstrument } from '../../catalogue/instruments/newest-instrument.ts'
import { listDayTallies, listMonthTallies } from '../../feedback/answers/tallies-sql.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { countPromisesOfDays } from '../../requests/promises/promise-counts-sql.ts'
import { countGood } from '../figures/count-good.ts'
import { openingCriterion } from '../figures/criterion.ts'
import { commitmentFor, verdictFor } from '../figures/declared-for-service.ts'
import { provenIn } from '../figures/proven-in.ts'
import type { OverviewPart } from './describe-whole.ts'

/** The organisation, and a week or own dates. */
interface DaysAsked {
  organisation: string
  zone: string
  services: readonly Service[]
  period: string
}

type Usager = OverviewService['usager']

/**
 * Describes a week or own dates, for people of the organisation: they may read single answers, so
 * free dates disclose nothing more to them. Readers outside have whole months. There is no summary
 * and no chart, because both rest on whole months. Satisfaction is shown beside dates kept, or not
 * at all.
 */
export async function describeDays(
  database: Queryable,
  { organisation, zone, services, period }: DaysAsked,
  now: Date,
): Promise<OverviewPart> {
  const asked = (await newestInstrument(database, organisation)) ?? parvis
  const within = insideDaysOf(period)
  const criterion = openingCriterion(asked)
  const item = asked.opening
  const [months, tallies, promises, declarations] = await Promise.all([
    listMonthTallies(database, organisation, [item]),
    listDayTallies(database, organisation, { id: asked.id, version: asked.version, item }, within),
    countPromisesOfDays(database, organisation, now, { zone, within }),
    listStandingDeclarations(database, organisation),
  ])
  const described = services.map(({ service, name }) => {
    const ofService = (one: { service: string }) => one.service === service
    const stream = provenIn(months.filter(ofService), asked)
    const own = tallies.filter(
      (one) => ofService(one) && one.stream === stream && criterion?.points.has(one.value),
    )
    const { x, n } = criterion ? countGood(own, criterion) : { x: 0, n: 0 }
    const share = shareOfAnswers(x, n)
    const due = promises.find(ofService)
    const kept = due && shareOfRegister(due.kept, due.due)
    const commitment = commitmentFor(declarations, service)
    const untold = { stream, commitment, share: null, verdict: null, never: false }
    const usager: Usager =
      criterion === null
        ? { ...untold, untold: 'absent' }
        : share.told !== 'share'
          ? { ...untold, untold: 'too_few' }
          : kept?.told !== 'register'
            ? { ...untold, untold: 'alone' }
            : {
                ...untold,
                untold: null,
                share: { x, n, estimate: share.estimate, low: share.low, high: share.high },
                verdict: verdictFor(share, declarations, service),
              }
    const isBoth = usager.share !== null && kept?.told === 'register'
    return {
      service,
      name,
      usager,
      commun: { ...noCommun, kept: isBoth ? { x: kept.x, n: kept.n, moved: null } : null },
      change: null,
      months: [],
    }
  })
  return { summary: null, false_alarms: null, services: described }
}

const noCommun = { equality: null, below: [], reference: null, under_floor: null, within: null }
