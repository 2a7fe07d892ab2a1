import type { Services } from '../services.ts'
import { openProofQueue } from '../store/proof-queue.ts'
import { openBell } from './bell.ts'
import type { ChannelSender } from './channel.ts'
import { type Deliverer, startDelivering } from './deliverer.ts'
import { openOutbox } from './open-outbox.ts'
import { noOutbox, type Outbox } from './outbox.ts'

/**
 * Longest that one try may take, in milliseconds. With the longest wait for its turn, and to record
 * what became of it, it ends while the job is in hand.
 */
const timeLimit = 50_000

/** What a hub sends with. */
export interface Delivery {
  outbox: Outbox
  start(): Deliverer
}

/**
 * Opens what a hub sends with; without a sender it sends nothing, and keeps nothing for it.
 * @param failed told what went wrong on our side, without content
 */
export async function openDelivery(
  outside: Pick<Services, 'database' | 'clock' | 'random' | 'secret' | 'publicUrl' | 'observer'>,
  senders: readonly ChannelSender[],
  failed: (error: unknown) => void,
): Promise<Delivery> {
  if (senders.length === 0) return { outbox: noOutbox, start: () => ({ stop: async () => {} }) }
  const queue = await openProofQueue(outside.database, failed)
  const bell = openBell()
  const channels = new Set(senders.map(({ channel }) => channel))
  return {
    outbox: openOutbox(queue, channels, bell),
    start: () => startDelivering({ ...outside, queue, senders, timeLimit, failed }, bell),
  }
}
