import type { Queryable } from '../../platform/database/database.ts'
import type { Notifier } from '../../platform/jobs/notifier.ts'
import type { RequestKey } from '../register/requests-sql.ts'
import type { SentChannel } from './channel.ts'
import { enqueueProofs } from './proof-queue-sql.ts'

/** A proof that its usager is owed. */
export interface PendingDelivery extends RequestKey {
  proof: string
  /** The way that is tried first. */
  way: SentChannel
  /** The ways that came to nothing before. */
  tried?: readonly SentChannel[]
  /** It is of use at once, and leaves before others. */
  isUrgent?: boolean
}

/** Where proofs wait until they are sent. */
export interface Outbox {
  /** The ways by which this hub can send. */
  channels: ReadonlySet<SentChannel>
  /** Keeps what is owed, in the transaction that made it: neither is there without the other. */
  put(transaction: Queryable, owed: readonly PendingDelivery[]): Promise<void>
  /** Says that something was put and is there now, so that it leaves without waiting. */
  wake(): void
}

declare module '../../platform/deps.ts' {
  interface Deps {
    /** Where proofs wait until their usagers are told. */
    outbox: Outbox
  }
}

/** An outbox that knows what can be sent, and sends nothing: of what is told of the past. */
export function muted(channels: ReadonlySet<SentChannel>): Outbox {
  return { channels, put: async () => {}, wake() {} }
}

/** The outbox of a hub that can send by no way. */
export const noOutbox = muted(new Set())

/** The outbox of a hub that sends: what is owed is a job of the queue. */
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
