import { setTimeout as after } from 'node:timers/promises'
import type { Database } from '../database/database.ts'
import type { ClaimedJob } from './job.ts'
import { claimJobs, completeJobs, enqueue, extendLease } from './queue.ts'

/** A recurring job, run by one of the hubs that share a database. */
export interface Recurring {
  name: string
  /** Milliseconds from the end of a run to the next. */
  every: number
  /** @param signal stops it after a batch: the hub stops, or another hub has the lease */
  work(signal: AbortSignal): Promise<unknown>
  /** Called with an error, without content: the next run comes as usual. */
  failed(error: unknown): void
}

/** Duration of the lease in seconds, extended while the work goes on. */
const lease = 60

/** Interval of the search for due jobs, in milliseconds. */
const pause = 1000

const queueOf = ({ name }: Recurring) => `recurring/${name}`

/**
 * Runs recurring jobs while a hub runs: each at the start of the hubs, and then after its pause.
 * When a hub is killed, another takes over within a minute.
 * @param failed called when the queue cannot be read
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
    // The next hub resumes interrupted work at once.
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
