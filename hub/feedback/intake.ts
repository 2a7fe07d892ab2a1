import type { Queryable } from '../store/database.ts'
import {
  insertFeedbackParts,
  type PartOutcome,
  type PartToStore,
} from '../store/insert-feedback-parts.ts'

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
  feedback: string
  since: number
  resolve: (outcome: PartOutcome) => void
  reject: (reason: unknown) => void
}

/**
 * Concurrent answers share a statement and a commit: those that arrive while others are being written
 * leave together with the next. An answer that arrives alone never waits.
 * @throws `08006` from `store` where the database takes nothing for seconds
 */
export function openIntake(database: Queryable): Intake {
  let waiting: Waiting[] = []
  /** Feedbacks of which a part is being written. */
  const inHand = new Set<string>()
  let writing = 0
  let lastBegun = 0
  let watching: NodeJS.Timeout | undefined

  function leave(): void {
    const isHeldUp = writing < most && performance.now() - lastBegun > slow
    const batch = writing === 0 || isHeldUp ? takeBatch() : []
    if (batch.length > 0) void write(batch)
  }

  /** Parts of one feedback follow each other: a statement sees what the one before it wrote. */
  function takeBatch(): Waiting[] {
    const batch: Waiting[] = []
    waiting = waiting.filter((one) => {
      if (batch.length === batchSize || inHand.has(one.feedback)) return true
      inHand.add(one.feedback)
      batch.push(one)
      return false
    })
    return batch
  }

  async function write(batch: readonly Waiting[]): Promise<void> {
    writing++
    lastBegun = performance.now()
    watching ??= setInterval(watch, slow / 2)
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
    for (const { feedback } of batch) inHand.delete(feedback)
    writing--
    leave()
    if (writing > 0) return
    clearInterval(watching)
    watching = undefined
  }

  /** A statement that never ends holds up those that come after it no longer than they can bear. */
  function watch(): void {
    const now = performance.now()
    const tired = waiting.filter(({ since }) => now - since > patience)
    waiting = waiting.filter(({ since }) => now - since <= patience)
    for (const { reject } of tired) reject(Object.assign(new Error(notTaken), { code: '08006' }))
    leave()
  }

  return {
    store: (part) =>
      new Promise((resolve, reject) => {
        const feedback = `${part.organisation} ${part.feedback}`
        waiting.push({ part, feedback, since: performance.now(), resolve, reject })
        leave()
      }),
  }
}

const notTaken = 'The database has taken no answers for seconds'
