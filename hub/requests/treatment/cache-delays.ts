import type { Service } from '#shared/contract/catalogue/service.ts'
import type { Services } from '../../platform/deps.ts'
import type { Queue } from '../register/queue-position-sql.ts'
import { dayUnitOf } from '../waits/count-waits.ts'
import { type CountedDelay, countUsualDelay } from './usual-delay.ts'

/** How long a delay is given again, in milliseconds: an hour. */
const lasts = 3_600_000

/** Delays one hub keeps. A source may name any kind of request. */
const most = 2_000

/** How long a first look waits for it, in milliseconds; the next one has it. */
const patience = 400

interface Kept {
  /** What was counted last, and when; nothing before the first time. */
  counted?: { delay: CountedDelay | null; at: number }
  /** While it is being counted. */
  counting?: Promise<void>
}

/** What is told of the queue of a request. */
interface AskedDelay {
  queue: Queue
  service: Service
  /** Time zone of the organisation. */
  zone: string
}

/**
 * Gives the usual delay of a queue; `null` when it is not told, or not counted in time. It asks the
 * database beside any transaction: await it when yours is over, an embedded one has but one at a time.
 */
export type GetDelay = (asked: AskedDelay) => Promise<CountedDelay | null>

/**
 * A delay that is the same for everybody is counted once an hour, not at each look. Who asks for one
 * that is older is given it all the same, while it is counted again; nobody counts a queue twice at
 * the same time.
 */
export function cacheDelays({ database, clock }: Pick<Services, 'database' | 'clock'>): GetDelay {
  const kept = new Map<string, Kept>()

  async function count(one: Kept, { queue, service, zone }: AskedDelay): Promise<void> {
    const now = clock()
    try {
      const delay = await countUsualDelay(database, queue, service, zone, now)
      one.counted = { delay, at: now.getTime() }
    } catch {
      // A look does not fail for it: what was counted before stands, and the next one tries again.
    } finally {
      delete one.counting
    }
  }

  return async (asked) => {
    const key = keyOf(asked)
    const one = kept.get(key) ?? {}
    // The one asked for last goes last.
    kept.delete(key)
    kept.set(key, one)
    for (const oldest of kept.keys()) if (kept.size > most) kept.delete(oldest)
    const age = one.counted && clock().getTime() - one.counted.at
    if (age === undefined || age > lasts) one.counting ??= count(one, asked)
    if (!one.counted && one.counting) await inPatience(one.counting)
    return one.counted?.delay ?? null
  }
}

/** A norm that is declared otherwise counts other days. */
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
