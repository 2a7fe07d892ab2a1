import {
  type InvitationDelivery,
  type InvitationKey,
  updateDelivery,
} from '../../../invitations/invitations-sql.ts'
import type { Database } from '../../../platform/database/database.ts'
import { gather } from '../../../platform/jobs/gather.ts'
import { retryInMemory } from '../../../platform/jobs/retry-in-memory.ts'
import { updateAddressFailed } from '../../addresses/usager-addresses-sql.ts'
import type { RequestKey } from '../../requests/requests-sql.ts'
import type { SentChannel } from '../channel.ts'
import { type HubDelivery, insertHubDeliveries } from '../queue/deliveries-sql.ts'
import { type ClaimedProofJob, completeProofs, type NewProofJob } from '../queue/proof-queue-sql.ts'

/** The outcome of a job. */
export interface Settled {
  taken: ClaimedProofJob
  deliveries: readonly HubDelivery[]
  /** The next job: a retry, or the next channel. */
  next: NewProofJob | null
  /** An address that no longer exists. */
  gone: { key: RequestKey; channel: SentChannel; at: Date } | null
  /** The invitation that the message carried. */
  invitation?: InvitationKey | null
}

/** Delays of retries of a failed record, in milliseconds, within the lease of its job. */
const again = [100, 500, 2000, 8000]

/** Most outcomes in one transaction. */
const most = 100

/** Outcomes within so many milliseconds share a transaction. */
const apart = 50

/** Records the outcome of a job. Resolves when it is durable. */
export type Settle = (settled: Settled) => Promise<void>

/**
 * Opens a recorder of outcomes: deliveries, completion and next job are one transaction. Outcomes
 * during a write leave together in the next. When another hub has taken the lease, the delivery is
 * recorded, and the next job is left to that hub.
 * @throws the database error when recording failed; the job is then retried
 */
export function openSettling(database: Database): Settle {
  function writeAll(all: readonly Settled[]): Promise<void> {
    return database.transaction(async (transaction) => {
      await completeProofs(transaction, all)
      const deliveries = all.flatMap((one) => one.deliveries)
      await insertHubDeliveries(transaction, deliveries)
      for (const { gone } of all)
        if (gone) await updateAddressFailed(transaction, gone.key, gone.channel, gone.at)
      await updateDelivery(transaction, all.flatMap(invitationDeliveryOf))
    })
  }

  return gather<Settled, void>({
    most,
    apart,
    async write(batch) {
      try {
        await writeAll(batch)
        return []
      } catch {
        // One failing outcome must not block the others: write them one by one.
        return batch.map((one) => retryInMemory(again, () => writeAll([one])))
      }
    },
  }).put
}

/** Returns whether the usager was reached with the invitation; nothing while a channel is left. */
function invitationDeliveryOf({ invitation, deliveries, next }: Settled): InvitationDelivery[] {
  if (!invitation || deliveries.length === 0) return []
  const { organisation, ticket_hash } = invitation
  if (deliveries.some(({ outcome }) => outcome === 'accepted'))
    return [{ organisation, ticket_hash, delivery: 'delivered' }]
  // One that broke off may have arrived.
  const isLost = deliveries.every(({ failure }) => failure?.why !== 'interrupted')
  return next === null && isLost ? [{ organisation, ticket_hash, delivery: 'undeliverable' }] : []
}
