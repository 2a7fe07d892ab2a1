import type { Database } from '../store/database.ts'
import { type HubDelivery, insertHubDeliveries } from '../store/deliveries.ts'
import type { NewJob, ProofQueue, TakenJob } from '../store/proof-queue.ts'
import type { RequestKey } from '../store/requests.ts'
import { failAddress } from '../store/usager-addresses.ts'
import type { SentChannel } from './channel.ts'

/** What became of a job. */
export interface Settled {
  taken: TakenJob
  deliveries: readonly HubDelivery[]
  /** What is to be done next: the same again later, or the next way. */
  next: NewJob | null
  /** An address that is none any more. */
  gone: { key: RequestKey; channel: SentChannel; at: Date } | null
}

/** Milliseconds after which a record that failed is tried again; all within the time in hand. */
const again = [100, 500, 2000, 8000, 20_000]

/** Most that is recorded in one transaction. */
const most = 100

/**
 * Records what became of jobs: the deliveries, the end of each job and what comes next are one
 * transaction. Those that end while another is being written leave together with the next.
 * @returns resolves once it is durable; throws what the database says when it could not be recorded,
 * and the job is then taken up again
 */
export function openSettling(database: Database, queue: ProofQueue) {
  interface Waiting {
    settled: Settled
    done(): void
    failed(error: unknown): void
  }
  let waiting: Waiting[] = []
  let isWriting = false

  async function write(): Promise<void> {
    if (isWriting) return
    isWriting = true
    while (waiting.length > 0) {
      const batch = waiting.slice(0, most)
      waiting = waiting.slice(most)
      await writeAll(batch.map(({ settled }) => settled)).then(
        () => {
          for (const { done } of batch) done()
        },
        // One that cannot be recorded must not keep the others from it.
        () =>
          Promise.all(
            batch.map(({ settled, done, failed }) => writeAgain(settled).then(done, failed)),
          ),
      )
    }
    isWriting = false
  }

  async function writeAgain(settled: Settled): Promise<void> {
    for (const pause of again) {
      try {
        return await writeAll([settled])
      } catch {
        await new Promise((resolve) => setTimeout(resolve, pause))
      }
    }
    await writeAll([settled])
  }

  function writeAll(all: readonly Settled[]): Promise<void> {
    return database.transaction(async (transaction) => {
      await insertHubDeliveries(
        transaction,
        all.flatMap(({ deliveries }) => deliveries),
      )
      await queue.finish(
        transaction,
        all.map(({ taken }) => taken),
      )
      await queue.put(
        transaction,
        all.flatMap(({ next }) => next ?? []),
      )
      for (const { gone } of all)
        if (gone) await failAddress(transaction, gone.key, gone.channel, gone.at)
    })
  }

  return (settled: Settled): Promise<void> =>
    new Promise((done, failed) => {
      waiting.push({ settled, done, failed })
      void write()
    })
}
