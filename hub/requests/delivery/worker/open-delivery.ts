import type { Deps } from '../../../platform/deps.ts'
import type { Notifier } from '../../../platform/jobs/notifier.ts'
import { noOutbox, type Outbox, openOutbox } from '../../outbox/outbox.ts'
import type { ChannelSender } from '../channel-sender.ts'
import { type Deliverer, startDelivering } from './deliverer.ts'

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
 * What a hub sends with; without a sender it sends nothing, and keeps nothing for it.
 * @param bell rings when something was put
 * @param failed told what went wrong on our side, without content
 */
export function openDelivery(
  deps: Pick<Deps, 'database' | 'clock' | 'random' | 'secret' | 'publicUrl' | 'observer'>,
  senders: readonly ChannelSender[],
  bell: Notifier,
  failed: (error: unknown) => void,
): Delivery {
  if (senders.length === 0) return { outbox: noOutbox, start: () => ({ stop: async () => {} }) }
  const channels = new Set(senders.map(({ channel }) => channel))
  return {
    outbox: openOutbox(channels, bell),
    start: () => startDelivering({ ...deps, senders, timeLimit, failed }, bell),
  }
}
