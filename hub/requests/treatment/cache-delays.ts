import type { Service } from '#shared/contract/catalogue/service.ts'
import type { Deps } from '../../platform/deps.ts'
import type { Queue } from '../requests/queue-position-sql.ts'
import { dayUnitOf } from '../waits/count-waits.ts'
import { type CountedDelay, countUsualDelay } from './usual-delay.ts'

/** Lifetime of a cached waiting time, in milliseconds: an hour. */
const lasts = 3_600_000

/** Most waiting times in the cache. A source may use any kind of request. */
const most = 2_000

/** How long a first search waits for it, in milliseconds; the next one gets it from the cache. */
const patience = 400

interface Kept {
  /** The last result and its time; absent before the first. */
  counted?: { delay: CountedDelay | null; at: number }
  /** The computation in progress. */
  counting?: Promise<void>
}

/** The queue of a request. */
interface AskedDelay {
  queue: Queue
  service: Service
  /** Time zone of the organisation. */
  zone: string
}

/**
 * Returns the usual waiting time of a queue; `null` when there is none, or it takes too long. It
 * queries the database outside any transaction: await it after yours ends, because PGlite runs one
 * at a time.
 */
export type GetDelay = (asked: AskedDelay) => Promise<CountedDelay | null>

/**
 * Caches waiting times, which are the same for everyone, for an hour. An expired one is returned
 * while it is computed again (stale-while-revalidate). Concurrent callers share one computation.
 */
export function cacheDelays({ database, clock }: Pick<Deps, 'database' | 'clock'>): GetDelay {
  const kept = new Map<string, Kept>()

  async function count(one: Kept, { queue, service, zone }: AskedDelay): Promise<void> {
    const now = clock()
    try {
      const delay = await countUsualDelay(database, queue, service, zone, now)
      one.counted = { delay, at: now.getTime() }
    } catch {
      // An error must not fail the search: the old value stays, and the next search retries.
    } finally {
      delete one.counting
    }
  }

  return async (asked) => {
    const key = keyOf(asked)
    const one = kept.get(key) ?? {}
    // Least recently used order.
    kept.delete(key)
    kept.set(key, one)
    for (const oldest of kept.keys()) if (kept.size > most) kept.delete(oldest)
    const age = one.counted && clock().getTime() - one.counted.at
    if (age === undefined || age > lasts) one.counting ??= count(one, asked)
    if (!one.counted && one.counting) await inPatience(one.counting)
    return one.counted?.delay ?? null
  }
}

/** Returns the cache key; a changed service standard counts other days. */
function keyOf({ queue, service, zone }: AskedDelay): string {
  const { organisation, service: name, kind, channel } = queue
  const days = [dayUnitOf(service), service.calendar ?? null, zone]
  return JSON.stringify([organisation, name, kind, channel, days])
}

async function inPatience(work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const end = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, patience)
  })
  await Promise.race([work, end])
  clearTimeout(timer)
}
