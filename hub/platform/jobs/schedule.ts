import { setTimeout as after } from 'node:timers/promises'
import type { Database } from '../database/database.ts'
import type { ClaimedJob } from './job.ts'
import { claimJobs, completeJobs, enqueue, extendLease } from './queue.ts'

/** Work that comes again and again, done by one hub of all that share a database. */
export interface Recurring {
  name: string
  /** Milliseconds from its end until it comes again. */
  every: number
  /** @param signal ends it after a batch: the hub stops, or another has taken the work up */
  work(signal: AbortSignal): Promise<unknown>
  /** Told what went wrong, without content: it comes again as if it had gone well. */
  failed(error: unknown): void
}

/** Seconds that work is in a hub's hand; it is kept for longer as long as the work goes on. */
const lease = 60

/** How often a hub looks whether something is due, in milliseconds. */
const pause = 1000

const queueOf = ({ name }: Recurring) => `recurring/${name}`

/**
 * Does recurring work while a hub runs: each at once, as hubs start, and then again after its pause. A
 * hub that is killed leaves it to another within a minute.
 * @param failed told when the queue cannot be read
 */
export function startSchedule(
  database: Database,
  works: readonly Recurring[],
  failed: (error: unknown) => void,
): { stop(): Promise<void> } {
  const ending = new AbortController()
  const { signal } = ending
  const underWay = new Map<Recurring, Promise<void>>()
  let isPut = false

  async function look(): Promise<void> {
    if (!isPut)
      await enqueue(
        database,
        works.map((one) => ({ queue: queueOf(one), key: one.name, payload: {} })),
      )
    isPut = true
    const idle = works.filter((one) => !underWay.has(one))
    const wanted = idle.map((one) => ({ queue: queueOf(one), most: 1, lease }))
    for (const job of await claimJobs(database, wanted)) {
      const one = idle.find((each) => queueOf(each) === job.queue)
      if (!one) continue
      const doing = run(one, job).finally(() => underWay.delete(one))
      underWay.set(one, doing)
    }
  }

  async function run(one: Recurring, job: ClaimedJob): Promise<void> {
    const over = new AbortController()
    const keep = setInterval(
      () =>
        void extendLease(database, [job], lease)
          .then((held) => held.size > 0 || over.abort())
          .catch(one.failed),
      (lease * 1000) / 3,
    ).unref()
    await one.work(AbortSignal.any([signal, over.signal])).catch(one.failed)
    clearInterval(keep)
    // What was ended before its end is left to the next hub, at once.
    const delay = signal.aborted ? 0 : one.every / 1000
    await completeJobs(database, [{ job, again: { delay } }]).catch(one.failed)
  }

  async function loop(): Promise<void> {
    while (!signal.aborted) {
      await look().catch(failed)
      const jittered = pause * (0.8 + 0.4 * Math.random())
      await after(jittered, undefined, { signal }).catch(() => {})
    }
  }

  const looping = loop()
  return {
    async stop() {
      ending.abort()
      await looping
      await Promise.all(underWay.values())
    },
  }
}
