import type { Queryable } from './store/database.ts'
import {
  insertFeedbackParts,
  type PartOutcome,
  type PartToStore,
} from './store/insert-feedback-parts.ts'

/** Most parts in one statement. */
const batchSize = 200

/** Most statements under way at once: one, and others while one does not end. */
const most = 4

/** A statement that takes longer than this is not waited for by what comes after it, in milliseconds. */
const slow = 1000

/** Whoever has waited this long without being written is refused, in milliseconds: they try again. */
const patience = 5000

/** Where parts of feedback are taken in. */
export interface Intake {
  /** Resolves when the part is durable, or known not to be new. */
  store(part: PartToStore): Promise<PartOutcome>
}

interface Waiting {
  part: PartToStore
  since: number
  resolve: (outcome: PartOutcome) => void
  reject: (reason: unknown) => void
}

/**
 * Concurrent answers share a statement and a commit: those that arrive while one is being written
 * leave together with the next. An answer that arrives alone never waits.
 * @throws `08006` from `store` where the database takes nothing for seconds
 */
export function openIntake(database: Queryable): Intake {
  let queue: Waiting[] = []
  let writing = 0
  let lastBegun = 0
  let watching: NodeJS.Timeout | undefined

  async function drain(): Promise<void> {
    writing++
    watching ??= setInterval(watch, slow / 2)
    while (queue.length > 0) {
      const batch = takeBatch()
      lastBegun = performance.now()
      try {
        const outcomes = await insertFeedbackParts(
          database,
          batch.map(({ part }) => part),
        )
        batch.forEach(({ resolve }, at) => {
          resolve(outcomes[at] ?? 'contradiction')
        })
      } catch (error) {
        for (const { reject } of batch) reject(error)
      }
    }
    writing--
    if (writing > 0) return
    clearInterval(watching)
    watching = undefined
  }

  /** A statement that never ends holds up those that come after it no longer than they can bear. */
  function watch(): void {
    const now = performance.now()
    const tired = queue.filter(({ since }) => now - since > patience)
    queue = queue.filter(({ since }) => now - since <= patience)
    for (const { reject } of tired) reject(Object.assign(new Error(notTaken), { code: '08006' }))
    if (queue.length > 0 && writing < most && now - lastBegun > slow) void drain()
  }

  /** A part that is sent twice at once waits for its twin, since a statement knows each key once. */
  function takeBatch(): Waiting[] {
    const batch: Waiting[] = []
    const later: Waiting[] = []
    const keys = new Set<string>()
    for (const waiting of queue) {
      const { organisation, feedback, part } = waiting.part
      const key = `${organisation} ${feedback} ${part}`
      const fits = batch.length < batchSize && !keys.has(key)
      if (fits) keys.add(key)
      ;(fits ? batch : later).push(waiting)
    }
    queue = later
    return batch
  }

  return {
    store: (part) =>
      new Promise((resolve, reject) => {
        queue.push({ part, since: performance.now(), resolve, reject })
        if (writing === 0) void drain()
      }),
  }
}

const notTaken = 'The database has taken no answers for seconds'
