import { dimensions } from '#shared/contract/catalogue/instrument.ts'
import type { Coverage, ServiceCoverage } from '#shared/contract/reporting/coverage.ts'
import { countedStreams } from '#shared/contract/stream.ts'
import { findOrganisation } from '../../catalogue/organisations/directory-sql.ts'
import { listWayTallies, type Way } from '../../feedback/answers/ways-sql.ts'
import { listMonthCounters } from '../../feedback/intake/counters-sql.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { ofStream } from '../figures/answers-to.ts'
import { countAsked } from '../figures/count-asked.ts'
import { type CriteriaOf, openingCriterion, perceptionCriterion } from '../figures/criterion.ts'
import { describeSeries } from '../figures/describe-series.ts'
import { describeWeighted } from '../figures/describe-weighted.ts'
import type { Known } from '../figures/known.ts'
import { gather } from '../report/gather.ts'
import { countTerritories } from './count-territories.ts'
import { countChannels, countHelped } from './count-ways.ts'
import { describeDrift } from './describe-drift.ts'
import { describeFunnel } from './describe-funnel.ts'
import { describePrecision } from './describe-precision.ts'

const criteria: CriteriaOf = (instrument) =>
  [openingCriterion, ...dimensions.map(perceptionCriterion)].flatMap(
    (find) => find(instrument) ?? [],
  )

/** Describes for each service how much its answers can support, and who is missing from them. */
export async function describeCoverage(
  database: Queryable,
  organisation: string,
  now: Date,
): Promise<Coverage> {
  const own = await findOrganisation(database, organisation)
  if (!own) throw new Refusal('not_found')
  const { zone, services } = own
  const asked = { period: null, every: 'month', audience: 'inside' } as const
  const [gathered, counters] = await Promise.all([
    gather(database, { organisation, zone, services, ...asked }, criteria, now),
    listMonthCounters(database, organisation),
  ])
  const openings = gathered.flatMap(({ instruments }) =>
    [...instruments.values()].map(({ opening }) => opening),
  )
  const ways = await listWayTallies(database, organisation, [...new Set([...openings, 'helped'])])
  return {
    zone,
    services: services.flatMap(({ service, name }, at) => {
      const known = gathered[at]
      if (!known) return []
      const of = (one: { service: string }) => one.service === service
      return [{ service, name, ...describeOne(known, counters.filter(of), ways.filter(of)) }]
    }),
  }
}

function describeOne(
  known: Known,
  counters: Awaited<ReturnType<typeof listMonthCounters>>,
  ways: readonly (Way & { item: string })[],
): Omit<ServiceCoverage, 'service' | 'name'> {
  const opening = openingCriterion(known.asked)
  const series = describeSeries(known, known.proven, openingCriterion)
  const points = series.flatMap((one) => one.points)
  const told = points.filter(({ share }) => share.told !== 'nothing').length
  return {
    stream: known.proven,
    funnel: countedStreams.map((stream) => describeFunnel(counters, stream)),
    channels: opening ? countChannels(ways, opening) : [],
    helped: countHelped(ways),
    territories: opening
      ? countTerritories(known, opening)
      : { declared: 0, told: 0, hidden: 0, silent: [], silent_count: 0, unlocated: 0 },
    weighting: opening && weightingOf(known, opening),
    drift: describeDrift(known),
    months: { told, hidden: points.length - told },
    asked: series.flatMap(({ instrument, version, points: [first] }) =>
      first ? [{ instrument, version, from: first.period }] : [],
    ),
    precision: describePrecision(known),
  }
}

function weightingOf(
  known: Known,
  opening: NonNullable<ReturnType<typeof openingCriterion>>,
): ServiceCoverage['weighting'] {
  const weighted = describeWeighted(known, known.proven, opening)
  if (weighted?.told !== 'share') return null
  const { n } = countAsked(known, opening, ofStream(known.proven))
  return { n, effective: weighted.effective, covered: weighted.covered }
}
