import type { Deps } from '../../../platform/deps.ts'
import type { Notifier } from '../../../platform/jobs/notifier.ts'
import { noOutbox, type Outbox, openOutbox } from '../../outbox/outbox.ts'
import type { ChannelSender } from '../channel-sender.ts'
import { type Deliverer, startDelivering } from './deliverer.ts'

/**
 * Timeout of one attempt, in milliseconds. Together with the longest wait and the recording, it
 * fits into the lease of the job.
 */
const timeLimit = 50_000

/** Delivery of a hub. */
export interface Delivery {
  outbox: Outbox
  start(): Deliverer
}

/**
 * Opens delivery; without a channel it sends nothing, and queues nothing.
 * @param bell notifies of new jobs
 * @param failed called with an error of the hub, without content
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
