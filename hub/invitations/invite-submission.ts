import type { z } from 'zod'
import { daysLater } from '#shared/calendar/day.ts'
import type { Service } from '#shared/contract/catalogue/service.ts'
import {
  type InvitationAsked,
  type invitationDrawn,
  restDays,
  ticketDays,
} from '#shared/contract/invitations/invitation.ts'
import { readPhone } from '#shared/telephone/phone.ts'
import type { Deps } from '../platform/deps.ts'
import { Refusal } from '../platform/http/refusal.ts'
import { dayIn } from '../platform/time/day.ts'
import { uniform } from './chance.ts'
import { probabilityOfDraw, restOf } from './decide.ts'
import { digestPerson } from './digest-person.ts'
import { findSurveySite } from './find-survey-site.ts'
import { insertInvitations } from './invitations-sql.ts'
import { makeInvitation } from './make-invitation.ts'
import { listRests, upsertRests } from './rest-sql.ts'
import { ticketAddress } from './ticket.ts'

type Drawn = z.infer<typeof invitationDrawn>

/**
 * Draws whether the sender of a form is invited, for the back end that received it.
 * @param service as the organisation declares it
 * @throws Refusal `not_configured`, `unknown_site`
 */
export async function inviteSubmission(
  deps: Pick<Deps, 'database' | 'clock' | 'random' | 'secret' | 'publicUrl' | 'sites'>,
  organisation: string,
  service: Service,
  { site: named, locale, territory, assisted, person }: InvitationAsked,
): Promise<Drawn> {
  const { database, secret, clock, random, publicUrl } = deps
  const asking = await findSurveySite(deps, organisation, 'submitted', named)
  if (!asking) throw new Refusal(named === undefined ? 'not_configured' : 'unknown_site')
  const today = dayIn(asking.site.zone, clock())
  const declared = service.invitations ?? { probability: 1, rest_days: restDays }
  const address = person && (readPhone(person) ?? person.trim())
  const persons = address ? [digestPerson(secret, organisation, address)] : []
  return database.transaction(async (transaction) => {
    const rest = restOf(persons, await listRests(transaction, organisation, persons, today))
    if (rest) return { not_invited: rest }
    const probability = probabilityOfDraw(declared, 0)
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
    const until = daysLater(today, declared.rest_days)
    await upsertRests(
      transaction,
      persons.map((one) => ({ organisation, person: one, until })),
    )
    return {
      ticket,
      url: ticketAddress(publicUrl, ticket),
      expires_on: daysLater(today, ticketDays),
    }
  })
}
