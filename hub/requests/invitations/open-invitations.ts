import { type OfferedInvitation, offerInvitations } from '../../invitations/offer-invitations.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { Deps } from '../../platform/deps.ts'
import { openReach } from '../addresses/sealed-address.ts'
import { refusalAddress } from '../addresses/stop-token.ts'
import type { RequestKey } from '../requests/requests-sql.ts'

/** An unanswered invitation of a request. */
export interface RequestInvitation extends OfferedInvitation {
  /** URL to be asked no more. */
  refuse: string
}

/** Returns the unanswered invitations of requests, by request. */
export async function openInvitations<T extends RequestKey & { ticket_sealed: string | null }>(
  deps: Pick<Deps, 'clock' | 'secret' | 'publicUrl'> & { database: Queryable },
  requests: readonly T[],
): Promise<Map<T, RequestInvitation>> {
  const tickets = new Map<T, string>()
  for (const request of requests) {
    const { organisation, ticket_sealed: sealed } = request
    const ticket = sealed && openReach(deps.secret, organisation, sealed)
    if (ticket) tickets.set(request, ticket)
  }
  const offered = await offerInvitations(deps, [...tickets.values()])
  const found = new Map<T, RequestInvitation>()
  for (const [request, ticket] of tickets) {
    const invitation = offered.get(ticket)
    if (invitation) found.set(request, { ...invitation, refuse: refusalAddress(deps, request) })
  }
  return found
}
