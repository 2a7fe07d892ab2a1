import { daysOf, lengthOf } from '#shared/calendar/period.ts'
import type { Closing } from '#shared/contract/reporting/closing.ts'
import type { QualityReport } from '#shared/contract/reporting/quality-report.ts'
import { fewestPublic } from '#shared/statistics/disclosure.ts'
import { standingBefore } from '../../catalogue/declarations/declarations.ts'
import { listDeclarations } from '../../catalogue/declarations/sql.ts'
import { findOrganisation } from '../../catalogue/organisations/directory-sql.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { describeClosings } from '../closing/describe-closings.ts'
import { isOf } from '../figures/answers-to.ts'
import { indicatorCriteria } from '../indicators/list.ts'
import { countNotDrawn } from '../invitations/sql.ts'
import { gather } from '../report/gather.ts'
import { describeServiceQuality } from './describe-service-quality.ts'
import { readInvited } from './read-invited.ts'

/**
 * Describes the quality of what was published of a period, under the rules of what leaves the house:
 * only figures of closed months, and nothing that a closing hides.
 * @throws Refusal `not_found` for an unknown organisation, and where no month of the period is closed
 */
export async function describeQuality(
  database: Queryable,
  organisation: string,
  period: string,
  now: Date,
): Promise<QualityReport> {
  const own = await findOrganisation(database, organisation)
  if (!own) throw new Refusal('not_found')
  const { name, zone, services } = own
  const { closings } = await describeClosings(database, organisation)
  const closed = closings.filter((one) => isOf(period, one)).toReversed()
  if (closed.length === 0) throw new Refusal('not_found')
  const wanted = { organisation, zone, services, period, every: lengthOf(period) }
  const [gathered, declarations, notDrawn] = await Promise.all([
    gather(database, { ...wanted, audience: 'public' }, indicatorCriteria, now),
    listDeclarations(database, organisation),
    countNotDrawn(database, organisation, daysOf(period)),
  ])
  const invited = await readInvited(database, organisation, gathered, closed)
  const described = gathered.flatMap((known) => {
    const ofService = (one: { service: string }) => one.service === known.service
    const declared = services.find(ofService)
    if (!declared) return []
    const own = describeServiceQuality(known, {
      closed,
      invited: invited.filter(ofService),
      notDrawn: notDrawn.filter(ofService),
      zone,
      standing: (month) => standingBefore(declarations, daysOf(month).until, zone),
    })
    return [{ service: known.service, name: declared.name, ...own }]
  })
  return {
    organisation: name,
    zone,
    period,
    fewest: fewestPublic,
    months: closed.map((one) => describePublication(one, described)),
    services: described,
  }
}

/** Describes the publication of a month, without the figures that have nothing beside them. */
function describePublication(
  { month, number, planned, day, revisions }: Closing,
  services: QualityReport['services'],
): QualityReport['months'][number] {
  const isTold = (service: string) =>
    services
      .find((one) => one.service === service)
      ?.months.some((one) => one.month === month && one.share !== null) ?? false
  return {
    month,
    number,
    planned,
    day,
    revisions: revisions.map((one) => ({
      ...one,
      changes: one.changes.filter(({ service }) => isTold(service)),
    })),
  }
}
