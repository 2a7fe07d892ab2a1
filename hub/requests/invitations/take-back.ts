import { updateInvitationState } from '../../invitations/invitations-sql.ts'
import { deleteRests } from '../../invitations/rest-sql.ts'
import { ticketDigests } from '../../invitations/ticket.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { Deps } from '../../platform/deps.ts'
import { openReach } from '../addresses/sealed-address.ts'
import type { RequestKey } from '../requests/requests-sql.ts'
import { digestAddresses } from './digest-addresses.ts'
import { deleteDraws, listInvited } from './draw-sql.ts'

/**
 * Takes back the unanswered invitations of requests that were reopened: the service goes on. They
 * are drawn again when they end. An answered invitation stays, and there is no second one.
 */
export async function takeBack(
  transaction: Queryable,
  { secret }: Pick<Deps, 'secret'>,
  keys: readonly RequestKey[],
): Promise<void> {
  if (keys.length === 0) return
  const reopened = (await listInvited(transaction, keys)).flatMap((one) => {
    const ticket = openReach(secret, one.organisation, one.ticket_sealed)
    const hashes = ticket === null ? [] : ticketDigests(secret, ticket)
    return hashes.map((ticket_hash) => ({ ...one, ticket_hash }))
  })
  const gone = new Set(await updateInvitationState(transaction, reopened, 'taken_back'))
  const taken = reopened.filter(({ ticket_hash }) => gone.has(ticket_hash))
  await deleteDraws(transaction, taken)
  for (const { organisation, sealed } of taken) {
    await deleteRests(transaction, organisation, digestAddresses(secret, organisation, sealed))
  }
}
