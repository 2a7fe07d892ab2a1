import { openKeyedMutex } from '../../../platform/jobs/keyed-mutex.ts'
import type { Notifier } from '../../../platform/jobs/notifier.ts'
import { retry } from '../../../platform/jobs/retry.ts'
import { openSemaphore } from '../../../platform/jobs/semaphore.ts'
import { unobserved } from '../../../platform/telemetry/observer.ts'
import type { RequestKey } from '../../register/requests-sql.ts'
import type { SentChannel } from '../channel.ts'
import type { ChannelSender } from '../channels/channel-sender.ts'
import { type ClaimedProofJob, claimProofs } from '../queue/proof-queue-sql.ts'
import { deliver } from './deliver.ts'
import type { DeliveryDeps } from './delivering.ts'
import { type Prepared, prepare } from './prepare.ts'
import type { Settle, Settled } from './settle.ts'

/** A way to tell usagers; without a sender it is turned off. */
export interface Way {
  channel: SentChannel
  sender: ChannelSender | null
}

/** What works a way off. */
interface Work {
  deps: DeliveryDeps
  settle: Settle
  bell: Notifier
  signal: AbortSignal | undefined
}

/** Proofs in hand for each that is sent at once: the next are read meanwhile, many in the time of one. */
const ahead = 8

/** While something is under way others gather for so long before they are read, in milliseconds. */
const gathering = 20

/** How long what was read holds, in milliseconds; after that it is read again. */
const fresh = 5000

/** Longest that a proof waits for its turn: its try must end while it is in hand. In milliseconds. */
const longestTurn = 40_000

/** How often it is looked whether there is more to do while something is under way, in milliseconds. */
const pause = 1000

/** Most that are looked through at once of a way that is turned off. */
const mostTurnedOff = 50

/** Milliseconds after which jobs that could not be read are read again, while they are in hand. */
const again = [200, 2000, 8000]

/**
 * Sends all that is due by one way, and what becomes due meanwhile. Ends once all of it has an outcome.
 * @returns how many it took
 */
export async function workQueue({ channel, sender }: Way, work: Work): Promise<number> {
  const { deps, bell, signal } = work
  const underWay = new Set<Promise<void>>()
  const mutex = openKeyedMutex()
  const semaphore = openSemaphore(sender?.mostAtOnce ?? mostTurnedOff)
  const mostInHand = sender ? sender.mostAtOnce * ahead : mostTurnedOff
  let all = 0
  let readAt = Number.NEGATIVE_INFINITY

  async function send(prepared: Prepared, begun: number): Promise<void> {
    const { taken } = prepared
    const settled = await mutex.use(keyOf(taken.job), (hasWaited) =>
      semaphore.use(async () => {
        const waited = performance.now() - begun
        if (waited > longestTurn || signal?.aborted) return putBack(taken)
        const isOld = hasWaited || waited > fresh
        const [now] = isOld ? await prepare(deps, [taken]) : [prepared]
        return now ? deliver(deps, sender, now) : nothing(taken)
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
      // Many are read in the time of one: a few that are free wait for others.
      const isWorth = underWay.size === 0 || free * 2 >= mostInHand
      const most = isWorth ? free : 0
      const taken = await claimProofs(deps.database, [{ channel, most }])
      const begun = performance.now()
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

/** Prepares jobs; those whose proof is gone are over. */
async function prepareAll(
  taken: readonly ClaimedProofJob[],
  { deps, settle }: Work,
): Promise<Prepared[]> {
  if (taken.length === 0) return []
  // A database that is away for a moment must not have it said that letters may have left.
  const prepared = await retry(again, () => prepare(deps, taken))
  const ready = new Set(prepared.map((one) => one.taken))
  for (const one of taken) if (!ready.has(one)) await settle(nothing(one))
  return prepared
}

/** What is about one request leaves in its order. */
const keyOf = ({ organisation, source, reference }: RequestKey) =>
  JSON.stringify([organisation, source, reference])

/** There is nothing to do for a job any more. */
const nothing = (taken: ClaimedProofJob): Settled => ({
  taken,
  deliveries: [],
  next: null,
  gone: null,
})

/** Counts what became of it, once that is durable. */
function measureSettled({ taken, deliveries }: Settled, deps: DeliveryDeps): void {
  const { observer = unobserved, clock } = deps
  for (const { channel, outcome } of deliveries) {
    observer.count('proofs', { channel, outcome })
    const seconds = Math.max(0, clock().getTime() - taken.due.getTime()) / 1000
    if (outcome === 'accepted') observer.measure('proof_delay_seconds', { channel }, seconds)
  }
}

/** The same again, at once. */
function putBack(taken: ClaimedProofJob): Settled {
  const { channel, interruptions } = taken
  const job = { ...taken.job, isDoubtful: interruptions > 0 || taken.job.isDoubtful === true }
  return { ...nothing(taken), next: { channel, job, delay: 0 } }
}
