import { isOver, type Length } from '#shared/calendar/period.ts'
import type {
  Indicators,
  ServiceIndicators,
  Unheard,
} from '#shared/contract/reporting/indicators.ts'
import type { WebStream } from '#shared/contract/stream.ts'
import { buildReport, type Report, type Worlds } from '#shared/report/build-report.ts'
import { describeDeclaration } from '#shared/report/describe-declaration.ts'
import { findOrganisation } from '../../catalogue/organisations/directory-sql.ts'
import { listFunnelCounters } from '../../feedback/intake/counters-sql.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { dayIn } from '../../platform/time/day.ts'
import { isOf, ofStream } from '../figures/answers-to.ts'
import { describeFalseAlarms } from '../figures/budget.ts'
import { openingCriterion } from '../figures/criterion.ts'
import { describeHeadline } from '../figures/describe-headline.ts'
import { describeSettingsAside } from '../figures/describe-settings-aside.ts'
import { fewestFor } from '../figures/fewest.ts'
import { isPeriodDisclosed } from '../figures/is-period-disclosed.ts'
import type { Audience, Known } from '../figures/known.ts'
import { listPublications } from '../figures/settled-cells-sql.ts'
import type { Indicator } from '../indicators/indicator.ts'
import { indicatorCriteria, indicatorList } from '../indicators/list.ts'
import { describeSummary } from '../summary/describe-summary.ts'
import { describeYear } from './describe-year.ts'
import { gather } from './gather.ts'

/** A report that `buildReport` assembled: the source of every rendering. */
export type BuiltIndicators = Omit<Indicators, 'services'> & {
  services: (Omit<ServiceIndicators, 'pairs'> & { pairs: Report })[]
}

/** The report to build. */
export interface AskedReport {
  /** `null` for all data. */
  period: string | null
  every: Length
  audience: Audience
}

/** Builds the report of an organisation: both worlds of every service. */
export async function report(
  database: Queryable,
  organisation: string,
  asked: AskedReport,
  now: Date,
): Promise<BuiltIndicators> {
  const known = await findOrganisation(database, organisation)
  if (!known) throw new Refusal('not_found')
  const { name, zone, services } = known
  const wanted = { organisation, zone, services, ...asked }
  const [gathered, funnel, publications] = await Promise.all([
    gather(database, wanted, indicatorCriteria, now),
    listFunnelCounters(database, organisation, asked.period),
    listPublications(database, organisation),
  ])
  const declarations = (gathered[0]?.declarations ?? []).map(describeDeclaration)
  const told = services.map((service, at) => {
    const pairs = buildReport(worldsOf(gathered[at]))
    return {
      service: service.service,
      name: service.name,
      headline: describeHeadline(gathered[at]),
      months: describeYear(gathered[at], pairs),
      pairs,
      unheard: unheardOf(funnel, service.service, gathered[at]),
      ...settingsOf(gathered[at]),
    }
  })
  const { period, every, audience } = asked
  const isTold = audience === 'public' && period !== null && isOver(period, dayIn(zone, now))
  return {
    generated_at: now.toISOString(),
    organisation: name,
    zone,
    period,
    every,
    false_alarms: describeFalseAlarms(gathered[0]?.charts ?? []),
    fewest: fewestFor(asked),
    publications: publications.filter((one) => isOf(period, one)),
    declarations,
    summary: isTold ? describeSummary({ period, services: told, declarations }) : null,
    services: told,
  }
}

/** Computes every indicator of one service, by world. */
export function worldsOf(
  known: Known | undefined,
  list: readonly Indicator[] = indicatorList,
): Worlds {
  const measured = <W extends Indicator['world']>(world: W) => {
    const [first, ...more] = list
      .filter((one) => one.world === world)
      .map(({ id, guards, measure }) => {
        const found = known ? measure(known) : null
        return { indicator: id, world, guards, figure: found && { indicator: id, ...found } }
      })
    if (!first) throw new RangeError('No report is made of one world')
    return [first, ...more] as const
  }
  return { usager: measured('usager'), commun: measured('commun') }
}

/** Describes the answers set aside in the period; nothing when there are none. */
function settingsOf(known: Known | undefined): Pick<ServiceIndicators, 'set_aside'> {
  const set_aside = known ? describeSettingsAside(known) : []
  return set_aside.length > 0 ? { set_aside } : {}
}

function unheardOf(
  funnel: Awaited<ReturnType<typeof listFunnelCounters>>,
  service: string,
  known: Known | undefined,
): Unheard {
  const opening = known ? openingCriterion(known.asked) : null
  const mayTell = (stream: WebStream, answered: number) =>
    known !== undefined &&
    answered >= fewestFor(known) &&
    (opening === null || isPeriodDisclosed(known, [opening], ofStream(stream)))
  return {
    streams: funnel
      .filter((one) => one.service === service)
      .map(({ stream, ended, shown, opened, answered }) => ({
        stream,
        ended,
        shown,
        opened,
        answered: mayTell(stream, answered) ? answered : null,
      })),
  }
}
