import { openKeyedMutex } from '../../../platform/jobs/keyed-mutex.ts'
import type { Notifier } from '../../../platform/jobs/notifier.ts'
import { retryInMemory } from '../../../platform/jobs/retry-in-memory.ts'
import { openSemaphore } from '../../../platform/jobs/semaphore.ts'
import { unobserved } from '../../../platform/telemetry/observer.ts'
import type { RequestKey } from '../../requests/requests-sql.ts'
import type { SentChannel } from '../channel.ts'
import type { ChannelSender } from '../channels/channel-sender.ts'
import { type ClaimedProofJob, claimProofs } from '../queue/proof-queue-sql.ts'
import { deliver } from './deliver.ts'
import type { DeliveryDeps } from './delivery-deps.ts'
import { type Prepared, prepare } from './prepare.ts'
import type { Settle, Settled } from './settle.ts'

/** A channel; without a sender it is turned off. */
export interface Way {
  channel: SentChannel
  sender: ChannelSender | null
}

/** Dependencies of a queue. */
interface Work {
  deps: DeliveryDeps
  settle: Settle
  bell: Notifier
  signal: AbortSignal | undefined
}

/** Claimed jobs per concurrent sending: the next ones are read in bulk meanwhile. */
const ahead = 8

/** The same while the provider takes them fast: fewer and larger reads. */
const farAhead = 32

/** Full claims that follow each other in less, in milliseconds, show a fast provider. */
const fast = 500

/** Time in which further jobs gather before a bulk read, in milliseconds. */
const gathering = 50

/** Lifetime of the data read, in milliseconds; then it is read again. */
const fresh = 5000

/** Longest wait for a turn, in milliseconds: the attempt must end within the lease. */
const longestTurn = 40_000

/** Polling interval while jobs are in progress, in milliseconds. */
const pause = 1000

/** Most jobs in one read of a channel that is turned off. */
const mostTurnedOff = 50

/** Delays of retries of a failed read, in milliseconds, within the lease. */
const again = [200, 2000, 8000]

/**
 * Sends all due proofs of one channel, and those that become due meanwhile. Ends when all have an
 * outcome.
 * @returns how many it claimed
 */
export async function workQueue({ channel, sender }: Way, work: Work): Promise<number> {
  const { deps, bell, signal } = work
  const underWay = new Set<Promise<void>>()
  const mutex = openKeyedMutex()
  const semaphore = openSemaphore(sender?.mostAtOnce ?? mostTurnedOff)
  const atOnce = sender?.mostAtOnce ?? 0
  let mostInHand = sender ? atOnce * ahead : mostTurnedOff
  let all = 0
  let readAt = Number.NEGATIVE_INFINITY
  let fullAt = Number.NEGATIVE_INFINITY

  async function send(prepared: Prepared, begun: number): Promise<void> {
    const { taken } = prepared
    const settled = await mutex.use(keyOf(taken.job), (hasWaited) =>
      semaphore.use(async () => {
        const waited = performance.now() - begun
        if (waited > longestTurn || signal?.aborted) return putBack(taken)
        const isOld = hasWaited || waited > fresh
        const [now] = isOld ? await prepare(deps, [taken]) : [prepared]
        if (!now) return nothing(taken)
        return { ...(await deliver(deps, sender, now)), invitation: now.told.invitation }
      }),
    )
    await work.settle(settled)
    measureSettled(settled, deps)
    if (settled.next && settled.next.delay === undefined) bell.ring()
  }

  try {
    for (;;) {
      const { rung } = bell
      const free = signal?.aborted ? 0 : mostInHand - underWay.size
      const soon = readAt + gathering - performance.now()
      if (underWay.size > 0 && soon > 0) {
        await new Promise((resolve) => setTimeout(resolve, soon))
        continue
      }
      // Bulk reads are cheaper: wait until enough places are free.
      const isWorth = underWay.size === 0 || free * 2 >= mostInHand
      const most = isWorth ? free : 0
      const taken = await claimProofs(deps.database, [{ channel, most }])
      const begun = performance.now()
      if (sender && most > 0 && taken.length === most) {
        mostInHand = atOnce * (begun - fullAt < fast ? farAhead : ahead)
        fullAt = begun
      }
      readAt = begun
      all += taken.length
      for (const prepared of await prepareAll(taken, work)) {
        const one: Promise<void> = send(prepared, begun)
          .catch(deps.failed)
          .finally(() => underWay.delete(one))
        underWay.add(one)
      }
      if (underWay.size === 0) {
        if (taken.length === 0) return all
        continue
      }
      await Promise.race([...underWay, bell.heard(rung, pause)])
    }
  } finally {
    await Promise.all(underWay)
  }
}

/** Prepares jobs; completes those without a proof. */
async function prepareAll(
  taken: readonly ClaimedProofJob[],
  { deps, settle }: Work,
): Promise<Prepared[]> {
  if (taken.length === 0) return []
  // A short database outage must not produce unknown outcomes.
  const prepared = await retryInMemory(again, () => prepare(deps, taken))
  const ready = new Set(prepared.map((one) => one.taken))
  for (const one of taken) if (!ready.has(one)) await settle(nothing(one))
  return prepared
}

/** What is about one request leaves in its order. */
const keyOf = ({ organisation, source, reference }: RequestKey) =>
  JSON.stringify([organisation, source, reference])

/** Returns an outcome without any action. */
const nothing = (taken: ClaimedProofJob): Settled => ({
  taken,
  deliveries: [],
  next: null,
  gone: null,
})

/** Updates metrics, once the outcome is durable. */
function measureSettled({ taken, deliveries }: Settled, deps: DeliveryDeps): void {
  const { observer = unobserved, clock } = deps
  for (const { channel, outcome } of deliveries) {
    observer.count('proofs', { channel, outcome })
    const seconds = Math.max(0, clock().getTime() - taken.due.getTime()) / 1000
    if (outcome === 'accepted') observer.measure('proof_delay_seconds', { channel }, seconds)
  }
}

/** Returns the job to the queue, due at once. */
function putBack(taken: ClaimedProofJob): Settled {
  const { channel, interruptions } = taken
  const job = { ...taken.job, isDoubtful: interruptions > 0 || taken.job.isDoubtful === true }
  return { ...nothing(taken), next: { channel, job, delay: 0 } }
}
