import { setTimeout as after } from 'node:timers/promises'
import type { Deps } from '../../../platform/deps.ts'
import type { Notifier } from '../../../platform/jobs/notifier.ts'
import { sentChannels } from '../channel.ts'
import type { ChannelSender } from '../channels/channel-sender.ts'
import { noOutbox, type Outbox, openOutbox } from '../queue/outbox.ts'
import type { ClaimedProofJob } from '../queue/proof-queue-sql.ts'
import type { DeliveryDeps } from './delivery-deps.ts'
import { openSettling } from './settle.ts'
import { type Way, workQueue } from './work-queue.ts'

/**
 * Timeout of one attempt, in milliseconds. Together with the longest wait and the recording, it
 * fits into the lease of the job.
 */
const timeLimit = 50_000

/** Delivery of a hub. */
export interface Delivery {
  outbox: Outbox
  start(): DeliveryWorker
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
    start: () => startDeliveryWorker({ ...deps, senders, timeLimit, failed }, bell),
  }
}

/** Polling interval for jobs of other hubs, in milliseconds. */
const pause = 1000

/** Polling interval for jobs of channels that are turned off, in milliseconds. */
const pauseTurnedOff = 30_000

/** How long sendings may finish after the hub stops, in milliseconds; then they are aborted. */
const patience = 5000

/** Sends queued proofs while a hub runs. */
interface DeliveryWorker {
  /** Stops: returns jobs not started to the queue, and aborts sendings after five seconds. */
  stop(): Promise<void>
}

/**
 * Sends all due proofs, and those that become due meanwhile. Any number of hubs may do so
 * concurrently: one has the lease of each proof.
 * @param signal stops it after the proofs in progress
 * @internal for tests, which send in their own time
 */
export async function deliverDue(
  deps: DeliveryDeps,
  bell: Notifier,
  signal?: AbortSignal,
): Promise<void> {
  const settle = openSettling(deps.database)
  // A failed channel may have enqueued a job for another one.
  for (let taken = 1; taken > 0; ) {
    const each = waysOf(deps).map((way) => workQueue(way, { deps, settle, bell, signal }))
    taken = (await Promise.all(each)).reduce((sum, some) => sum + some, 0)
  }
}

/** @param bell notifies of new jobs */
function startDeliveryWorker(
  started: Omit<DeliveryDeps, 'shutdownSignal'>,
  bell: Notifier,
): DeliveryWorker {
  const ending = new AbortController()
  const hurrying = new AbortController()
  const deps: DeliveryDeps = { ...started, shutdownSignal: hurrying.signal }
  const { signal } = ending
  const settle = openSettling(deps.database)

  async function work(way: Way): Promise<void> {
    while (!signal.aborted) {
      const { rung } = bell
      await workQueue(way, { deps, settle, bell, signal }).catch(deps.failed)
      if (signal.aborted) return
      // Jobs of a channel that is turned off can wait.
      if (way.sender) await bell.heard(rung, pause)
      else await after(pauseTurnedOff, undefined, { signal }).catch(() => {})
    }
  }

  const working = Promise.all(waysOf(deps).map(work))
  return {
    async stop() {
      ending.abort()
      bell.ring()
      const timer = setTimeout(() => hurrying.abort(), patience)
      await working
      clearTimeout(timer)
      await Promise.all(deps.senders.map((sender) => sender.close()))
    },
  }
}

/** Returns every channel, including those turned off, whose jobs go to the next channel. */
function waysOf({ senders }: DeliveryDeps): Way[] {
  const senderOf = (channel: ClaimedProofJob['channel']): ChannelSender | null =>
    senders.find((one) => one.channel === channel) ?? null
  return sentChannels.map((channel) => ({ channel, sender: senderOf(channel) }))
}
