import { setTimeout as after } from 'node:timers/promises'
import type { Deps } from '../../../platform/deps.ts'
import type { Notifier } from '../../../platform/jobs/notifier.ts'
import { sentChannels } from '../channel.ts'
import type { ChannelSender } from '../channels/channel-sender.ts'
import { noOutbox, type Outbox, openOutbox } from '../queue/outbox.ts'
import type { ClaimedProofJob } from '../queue/proof-queue-sql.ts'
import type { DeliveryDeps } from './delivering.ts'
import { openSettling } from './settle.ts'
import { type Way, workQueue } from './work-queue.ts'

/**
 * Longest that one try may take, in milliseconds. With the longest wait for its turn, and to record
 * what became of it, it ends while the job is in hand.
 */
const timeLimit = 50_000

/** What a hub sends with. */
export interface Delivery {
  outbox: Outbox
  start(): DeliveryWorker
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
    start: () => startDeliveryWorker({ ...deps, senders, timeLimit, failed }, bell),
  }
}

/** How often a hub looks whether something is due that another put, in milliseconds. */
const pause = 1000

/** How often it is looked for what waits for a way that is turned off, in milliseconds. */
const pauseTurnedOff = 30_000

/** How long what is on its way may go on once the hub stops, in milliseconds: then it is broken off. */
const patience = 5000

/** Sends what is owed while a hub runs. */
interface DeliveryWorker {
  /**
   * Ends what is in hand: what has not begun is given back, what is on its way has five seconds and is
   * broken off.
   */
  stop(): Promise<void>
}

/**
 * Sends all that is due, and what becomes due meanwhile. Any number of hubs may do so at once: each
 * proof is in one hand at a time.
 * @param signal ends it once what is in hand has an outcome
 * @internal for tests, which send in their own time
 */
export async function deliverDue(
  deps: DeliveryDeps,
  bell: Notifier,
  signal?: AbortSignal,
): Promise<void> {
  const settle = openSettling(deps.database)
  // What one way could not deliver may be another's by now.
  for (let taken = 1; taken > 0; ) {
    const each = waysOf(deps).map((way) => workQueue(way, { deps, settle, bell, signal }))
    taken = (await Promise.all(each)).reduce((sum, some) => sum + some, 0)
  }
}

/** @param bell says that something was put */
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
      // What was put for a way that is turned off can wait.
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

/** Every way, also those by which this hub sends no more: what waits for one goes to the next. */
function waysOf({ senders }: DeliveryDeps): Way[] {
  const senderOf = (channel: ClaimedProofJob['channel']): ChannelSender | null =>
    senders.find((one) => one.channel === channel) ?? null
  return sentChannels.map((channel) => ({ channel, sender: senderOf(channel) }))
}
