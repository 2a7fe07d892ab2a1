import { updateDelivery } from '../../invitations/invitations-sql.ts'
import { ticketDigests } from '../../invitations/ticket.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { Deps } from '../../platform/deps.ts'
import { openReach } from '../addresses/sealed-address.ts'
import type { RequestKey } from '../requests/requests-sql.ts'
import { findTicketSince } from './draw-sql.ts'

/** Marks the invitation of an e-mail that came back as undeliverable: its usager never saw it. */
export async function markReturned(
  transaction: Queryable,
  { secret }: Pick<Deps, 'secret'>,
  { at, ...key }: RequestKey & { at: Date },
): Promise<void> {
  const sealed = await findTicketSince(transaction, key, at)
  const ticket = sealed && openReach(secret, key.organisation, sealed)
  if (!ticket) return
  const { organisation } = key
  await updateDelivery(
    transaction,
    ticketDigests(secret, ticket).map((ticket_hash) => ({
      ...{ organisation, ticket_hash },
      ...{ delivery: 'undeliverable', isReturned: true },
    })),
  )
}
