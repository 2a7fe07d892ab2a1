import type { Bell } from '../jobs/bell.ts'
import { putProofs } from '../store/proof-queue.ts'
import type { SentChannel } from './channel.ts'
import type { Outbox } from './outbox.ts'

/** The outbox of a hub that sends: what is owed is a job of the queue. */
export function openOutbox(channels: ReadonlySet<SentChannel>, bell: Bell): Outbox {
  return {
    channels,
    async put(transaction, owed) {
      const jobs = owed.map(({ way, tried = [], isUrgent = false, ...proof }) => ({
        channel: way,
        job: { ...proof, tried, isUrgent, attempts: 0 },
      }))
      await putProofs(transaction, jobs)
    },
    wake: () => bell.ring(),
  }
}
