import type { Queryable } from './store/database.ts'
import {
  insertFeedbackParts,
  type PartOutcome,
  type PartToStore,
} from './store/insert-feedback-parts.ts'

/** Most parts in one statement. */
const batchSize = 200

/** Where parts of feedback are taken in. */
export interface Intake {
  /** Resolves when the part is durable, or known not to be new. */
  store(part: PartToStore): Promise<PartOutcome>
}

interface Waiting {
  part: PartToStore
  resolve: (outcome: PartOutcome) => void
  reject: (reason: unknown) => void
}

/**
 * Concurrent answers share a statement and a commit: those that arrive while one is being written
 * leave together with the next. An answer that arrives alone never waits.
 */
export function openIntake(database: Queryable): Intake {
  let queue: Waiting[] = []
  let writing = false

  async function drain(): Promise<void> {
    writing = true
    while (queue.length > 0) {
      const batch = takeBatch()
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
    writing = false
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
        queue.push({ part, resolve, reject })
        if (!writing) void drain()
      }),
  }
}
