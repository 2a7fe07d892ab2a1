import type { Queryable } from '../../platform/database/database.ts'
import type { Notifier } from '../../platform/jobs/notifier.ts'
import type { RequestKey } from '../register/requests-sql.ts'
import type { SentChannel } from './channel.ts'
import { enqueueProofs } from './proof-queue-sql.ts'

/** A proof to deliver to its usager. */
export interface PendingDelivery extends RequestKey {
  proof: string
  /** First channel. */
  way: SentChannel
  /** Failed channels. */
  tried?: readonly SentChannel[]
  /** It is urgent, and is sent before others. */
  isUrgent?: boolean
}

/** The outbox of proofs. */
export interface Outbox {
  /** Channels of this hub. */
  channels: ReadonlySet<SentChannel>
  /**
   * Enqueues deliveries in the transaction of their proofs (transactional outbox): both commit, or
   * neither.
   */
  put(transaction: Queryable, owed: readonly PendingDelivery[]): Promise<void>
  /** Wakes the workers after the commit. */
  wake(): void
}

declare module '../../platform/deps.ts' {
  interface Deps {
    /** The outbox of proofs. */
    outbox: Outbox
  }
}

/** Returns an outbox that knows the channels and sends nothing: for imports of past steps. */
export function muted(channels: ReadonlySet<SentChannel>): Outbox {
  return { channels, put: async () => {}, wake() {} }
}

/** The outbox of a hub without channels. */
export const noOutbox = muted(new Set())

/** Opens the outbox of a hub that sends: each delivery is a job. */
export function openOutbox(channels: ReadonlySet<SentChannel>, bell: Notifier): Outbox {
  return {
    channels,
    async put(transaction, owed) {
      const jobs = owed.map(({ way, tried = [], isUrgent = false, ...proof }) => ({
        channel: way,
        job: { ...proof, tried, isUrgent, attempts: 0 },
      }))
      await enqueueProofs(transaction, jobs)
    },
    wake: () => bell.ring(),
  }
}
