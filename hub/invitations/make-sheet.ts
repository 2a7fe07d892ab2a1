import { daysLater } from '#shared/calendar/day.ts'
import type { Service } from '#shared/contract/catalogue/service.ts'
import { ticketDays } from '#shared/contract/invitations/invitation.ts'
import { mostDays, type SheetAsked, type SheetMade } from '#shared/contract/invitations/sheet.ts'
import { isTerritoryOf } from '../catalogue/services/sql.ts'
import type { Deps } from '../platform/deps.ts'
import { type Fault, Refusal } from '../platform/http/refusal.ts'
import { dayIn } from '../platform/time/day.ts'
import { findSurveySite } from './find-survey-site.ts'
import { insertInvitations } from './invitations-sql.ts'
import { makeInvitation } from './make-invitation.ts'

/**
 * Makes the single-use codes of a counter for one day. They are good from that day on, and their
 * answers count in its month. Nobody can read them again: the database keeps digests.
 * @param service as the organisation declares it
 * @throws Refusal `not_configured`, `invalid` with the path of each fault
 */
export async function makeSheet(
  deps: Pick<Deps, 'database' | 'clock' | 'random' | 'secret' | 'publicUrl' | 'sites'>,
  organisation: string,
  service: Service,
  { place, territory, day, number, locale }: SheetAsked,
): Promise<SheetMade> {
  const asking = await findSurveySite(deps, organisation, 'served')
  if (!asking) throw new Refusal('not_configured')
  const today = dayIn(asking.site.zone, deps.clock())
  const found = service.places?.find((one) => one.place === place)
  const faults: Fault[] = [
    ...(place !== undefined && !found
      ? [{ path: '/place', code: 'place_not_declared' as const }]
      : []),
    ...(territory !== undefined &&
    !(await isTerritoryOf(deps.database, organisation, service.service, territory))
      ? [{ path: '/territory', code: 'territory_not_declared' as const }]
      : []),
    ...(day < today || day > daysLater(today, mostDays)
      ? [{ path: '/day', code: 'day_of_sheet' as const, values: { most: mostDays } }]
      : []),
  ]
  if (faults.length > 0) throw new Refusal('invalid', faults)
  const where = territory ?? found?.territory
  const made = Array.from({ length: number }, () =>
    makeInvitation(deps, {
      asking,
      service: service.service,
      moment: 'served',
      frame: 'counter',
      probability: 1,
      delivery: 'none',
      facts: { channel: 'counter', locale, ...(where !== undefined && { territory: where }) },
      day,
    }),
  )
  await insertInvitations(
    deps.database,
    made.map(({ row }) => row),
  )
  return {
    codes: made.map(({ ticket }) => ticket),
    address: `${deps.publicUrl}/a`,
    day,
    expires_on: daysLater(day, ticketDays),
  }
}
