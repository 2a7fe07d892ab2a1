import type { z } from 'zod'
import { daysLater } from '#shared/calendar/day.ts'
import type { Service } from '#shared/contract/catalogue/service.ts'
import {
  type InvitationAsked,
  type invitationDrawn,
  restDays,
  ticketDays,
} from '#shared/contract/invitations/invitation.ts'
import { listKnownSites } from '../catalogue/organisations/directory-sql.ts'
import { isTerritoryOf } from '../catalogue/services/sql.ts'
import { digestsToKeep } from '../platform/crypto/digests.ts'
import type { Deps } from '../platform/deps.ts'
import type { KeyHolder } from '../platform/http/principal.ts'
import { Refusal } from '../platform/http/refusal.ts'
import { dayIn } from '../platform/time/day.ts'
import { uniform } from './chance.ts'
import { probabilityOfSubmission, restOf } from './decide.ts'
import { digestWritten } from './digest-person.ts'
import { findSurveySite } from './find-survey-site.ts'
import { insertInvitations } from './invitations-sql.ts'
import { makeInvitation } from './make-invitation.ts'
import { listRests, upsertRests } from './rest-sql.ts'
import { ticketAddress } from './ticket.ts'
import { addTicket } from './ticket-counts-sql.ts'

type Drawn = z.infer<typeof invitationDrawn>

/**
 * Draws whether the sender of a form is invited, for the back end that received it. The ticket counts
 * for its key.
 * @param service as the organisation declares it
 * @throws Refusal `not_configured`, `unknown_site`, `invalid` for a territory the service does not declare
 */
export async function inviteSubmission(
  deps: Pick<Deps, 'database' | 'clock' | 'random' | 'secret' | 'publicUrl' | 'sites'>,
  { organisation, key }: Pick<KeyHolder, 'organisation' | 'key'>,
  service: Service,
  { site: named, locale, territory, assisted, person }: InvitationAsked,
): Promise<Drawn> {
  const { database, secret, clock, random, publicUrl } = deps
  const isKnown =
    territory === undefined ||
    (await isTerritoryOf(database, organisation, service.service, territory))
  if (!isKnown)
    throw new Refusal('invalid', [{ path: '/territory', code: 'territory_not_declared' }])
  const asking = await findSurveySite(deps, organisation, 'submitted', named)
  if (!asking) {
    const known = named === undefined ? [] : await listKnownSites(database, organisation)
    const isOurs = named === undefined || known.some(({ site }) => site === named)
    throw new Refusal(isOurs ? 'not_configured' : 'unknown_site')
  }
  const today = dayIn(asking.site.zone, clock())
  const persons = person?.trim() ? digestWritten(secret, organisation, person) : []
  return database.transaction(async (transaction) => {
    const rest = restOf(persons, await listRests(transaction, organisation, persons, today))
    if (rest) return { not_invited: rest }
    const probability = probabilityOfSubmission(service.invitations)
    if (uniform(random) >= probability) return { not_invited: 'left_out' as const }
    const { row, ticket } = makeInvitation(deps, {
      asking,
      service: service.service,
      moment: 'submitted',
      frame: 'submissions',
      probability,
      delivery: 'none',
      facts: {
        channel: 'web',
        ...(territory !== undefined && { territory }),
        ...(locale !== undefined && { locale }),
        ...(assisted !== undefined && { assisted }),
      },
    })
    await insertInvitations(transaction, [row])
    const rest_days = service.invitations?.rest_days ?? restDays
    const until = daysLater(today, rest_days)
    await upsertRests(
      transaction,
      rest_days === 0
        ? []
        : digestsToKeep(secret, persons).map((one) => ({ organisation, person: one, until })),
    )
    await addTicket(transaction, { organisation, key, day: today })
    return {
      ticket,
      url: ticketAddress(publicUrl, ticket),
      expires_on: daysLater(today, ticketDays),
    }
  })
}
