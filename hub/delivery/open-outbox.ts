import type { Services } from '../services.ts'
import type { ProofQueue } from '../store/proof-queue.ts'
import type { Bell } from './bell.ts'
import type { SentChannel } from './channel.ts'
import type { Outbox } from './outbox.ts'

/** The outbox of a hub that sends: what is owed is a job of the queue, by the first way there is. */
export function openOutbox(
  { clock }: Pick<Services, 'clock'>,
  queue: ProofQueue,
  channels: ReadonlySet<SentChannel>,
  bell: Bell,
): Outbox {
  return {
    channels,
    async put(transaction, owed) {
      const since = clock().toISOString()
      const jobs = owed.flatMap(({ ways: [channel, ...others], ...proof }) =>
        channel ? [{ channel, job: { ...proof, others, attempts: 0, since } }] : [],
      )
      await queue.put(transaction, jobs)
    },
    wake: () => bell.ring(),
  }
}
