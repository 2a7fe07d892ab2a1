import { openFacts, sealFacts } from '../../invitations/facts.ts'
import { findInvitation, updateSealedFacts } from '../../invitations/invitations-sql.ts'
import { ticketDigests } from '../../invitations/ticket.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { Deps } from '../../platform/deps.ts'
import { openReach } from '../addresses/sealed-address.ts'
import type { StoredRequest } from '../requests/requests-sql.ts'
import { listInvited } from './draw-sql.ts'

/**
 * Corrects the outcome among the facts of invitations, where a source tells it after the end of the
 * request. Once the ticket has expired nothing leads to the invitation any more: it stays as it is.
 */
export async function updateInvitedOutcomes(
  transaction: Queryable,
  { secret }: Pick<Deps, 'secret'>,
  corrected: readonly StoredRequest[],
): Promise<void> {
  if (corrected.length === 0) return
  for (const { organisation, source, reference, ticket_sealed } of await listInvited(
    transaction,
    corrected,
  )) {
    const ticket = openReach(secret, organisation, ticket_sealed)
    const found = ticket && (await findInvitation(transaction, ticketDigests(secret, ticket)))
    const request = corrected.findLast(
      (one) =>
        one.organisation === organisation && one.source === source && one.reference === reference,
    )
    if (!found || found.sealed === null || !request) continue
    const { outcome: _, ...facts } = openFacts(secret, organisation, found.sealed)
    const now = { ...facts, ...(request.outcome && { outcome: request.outcome }) }
    await updateSealedFacts(transaction, found, sealFacts(secret, organisation, now))
  }
}
