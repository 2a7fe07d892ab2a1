import { daysOf, periodBefore, periodOf } from '#shared/calendar/period.ts'
import type { Instrument } from '#shared/contract/catalogue/instrument.ts'
import type {
  InvitationCoverage,
  ServiceInvitations,
} from '#shared/contract/reporting/invitations.ts'
import { parvis } from '#shared/quality/instruments/parvis.ts'
import { streamOfMoment } from '#shared/quality/proven-stream.ts'
import { fewestShown } from '#shared/statistics/disclosure.ts'
import { shareOfAnswers } from '#shared/statistics/share.ts'
import { declaredFor, standingBefore } from '../../catalogue/declarations/declarations.ts'
import { listDeclarations } from '../../catalogue/declarations/sql.ts'
import { newestInstrument } from '../../catalogue/instruments/newest-instrument.ts'
import { findOrganisation } from '../../catalogue/organisations/directory-sql.ts'
import { listTerritoryNames } from '../../catalogue/territories/territory-names-sql.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { dayIn } from '../../platform/time/day.ts'
import { openingCriterion } from '../figures/criterion.ts'
import { marginFor } from '../figures/declared-for-service.ts'
import { monthsIn } from '../figures/describe-sample-size.ts'
import { describeService } from './describe-service.ts'
import { findLongerPeriods } from './find-longer-periods.ts'
import {
  countNotDrawn,
  countUnsure,
  listInvitationCells,
  type NotDrawn,
  type Unsure,
} from './sql.ts'

/**
 * Describes for each service who was invited in a period, who answered, and how much a conclusion
 * owes to the silent.
 * @param asked a month, quarter or year; without one, the last month that is over
 */
export async function describeInvitations(
  database: Queryable,
  organisation: string,
  asked: string | undefined,
  now: Date,
): Promise<InvitationCoverage> {
  const own = await findOrganisation(database, organisation)
  if (!own) throw new Refusal('not_found')
  const { zone, services } = own
  const today = dayIn(zone, now)
  const period = asked ?? periodBefore(periodOf(today, 'month'))
  const days = daysOf(period)
  const instrument = (await newestInstrument(database, organisation)) ?? parvis
  const criterion = openingCriterion(instrument)
  if (criterion === null) throw new Error('An instrument asks its opening item')
  const question = { instrument: instrument.id, version: instrument.version, criterion }
  const [cells, notDrawn, unsure, declarations, names] = await Promise.all([
    listInvitationCells(database, organisation, days, question),
    countNotDrawn(database, organisation, days),
    countUnsure(database, organisation, question, days),
    listDeclarations(database, organisation),
    listTerritoryNames(database, organisation),
  ])
  const standing = standingBefore(declarations, days.until, zone)
  const nameOf = new Map(names.map(({ territory, name }) => [territory, name]))
  const described = services.map(({ service, name }) => {
    const of = (one: { service: string }) => one.service === service
    const declaredValue = (kind: 'commitment' | 'floor') =>
      declaredFor(standing, service, kind)?.declared.value ?? null
    const references = {
      commitment: declaredValue('commitment'),
      margin: marginFor(standing, service).value,
      floor: declaredValue('floor'),
      months: monthsIn(days, today),
    }
    const told = describeService(cells.filter(of), references, (one) => nameOf.get(one) ?? one)
    const stream = streamOfMoment(told.moment ?? 'served')
    const unsureOf = unsure.filter((one) => of(one) && one.stream === stream)
    return {
      service,
      name,
      ...told,
      not_drawn: describeNotDrawn(notDrawn.filter(of)),
      dont_know: describeDontKnow(instrument, unsureOf),
    }
  })
  const few = described.flatMap(({ service, share }) => (share.told === 'nothing' ? [service] : []))
  const better = await findLongerPeriods(database, organisation, few, { period, today })
  return {
    zone,
    period,
    services: described.map((one) => ({ ...one, better: better.get(one.service) ?? null })),
  }
}

function describeNotDrawn(counts: readonly NotDrawn[]): ServiceInvitations['not_drawn'] {
  const count = (draw: NotDrawn['draw']) => {
    const n = counts.find((one) => one.draw === draw)?.n ?? 0
    return n > 0 && n < fewestShown ? null : n
  }
  return { left_out: count('left_out'), resting: count('resting'), refused: count('refused') }
}

function describeDontKnow(
  { items, scales }: Instrument,
  counts: readonly Unsure[],
): ServiceInvitations['dont_know'] {
  return items.flatMap(({ item, dimension, scale, wording }) => {
    const counted = counts.find((one) => one.item === item)
    const mayNotKnow = scales[scale]?.aside.some(({ value }) => value === 'dont_know')
    if (!counted || !mayNotKnow) return []
    return [{ item, dimension, wording, share: shareOfAnswers(counted.x, counted.n) }]
  })
}
