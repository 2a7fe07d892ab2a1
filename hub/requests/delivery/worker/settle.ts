import type { Database } from '../../../platform/database/database.ts'
import { gather } from '../../../platform/jobs/gather.ts'
import { retry } from '../../../platform/jobs/retry.ts'
import { updateAddressFailed } from '../../addresses/usager-addresses-sql.ts'
import type { RequestKey } from '../../register/requests-sql.ts'
import type { SentChannel } from '../channel.ts'
import { type HubDelivery, insertHubDeliveries } from '../queue/deliveries-sql.ts'
import { type ClaimedProofJob, completeProofs, type NewProofJob } from '../queue/proof-queue-sql.ts'

/** What became of a job. */
export interface Settled {
  taken: ClaimedProofJob
  deliveries: readonly HubDelivery[]
  /** What is to be done next: the same again later, or the next way. */
  next: NewProofJob | null
  /** An address that is none any more. */
  gone: { key: RequestKey; channel: SentChannel; at: Date } | null
}

/** Milliseconds after which a record that failed is tried again, while its job is in hand. */
const again = [100, 500, 2000, 8000]

/** Most that is recorded in one transaction. */
const most = 100

/** What ends within so many milliseconds is recorded together. */
const apart = 20

/** Records what became of a job. Resolves once it is durable. */
export type Settle = (settled: Settled) => Promise<void>

/**
 * Records what became of jobs: the deliveries, the end of each job and what comes next are one
 * transaction. Those that end while another is being written leave together with the next. Of a job
 * that another hub has taken up since, what was sent is recorded, and what comes next is left to it.
 * @throws what the database says when it could not be recorded, and the job is then taken up again
 */
export function openSettling(database: Database): Settle {
  function writeAll(all: readonly Settled[]): Promise<void> {
    return database.transaction(async (transaction) => {
      await completeProofs(transaction, all)
      const deliveries = all.flatMap((one) => one.deliveries)
      await insertHubDeliveries(transaction, deliveries)
      for (const { gone } of all)
        if (gone) await updateAddressFailed(transaction, gone.key, gone.channel, gone.at)
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
        // One that cannot be recorded keeps neither these nor those after them from it.
        return batch.map((one) => retry(again, () => writeAll([one])))
      }
    },
  }).put
}
