import type { Database } from './store/database.ts'
import {
  insertFeedbackParts,
  type PartOutcome,
  type PartToStore,
} from './store/insert-feedback-parts.ts'

/** Most parts in one statement. */
const batchSize = 200

/** Most statements at a time: while one is made durable another is read. */
const mostStatements = 2

/** How many parts a second statement at the same time is worth. */
const worthwhile = 16

/** Where parts of feedback are taken in. */
export interface Intake {
  /** Resolves when the part is durable, or known not to be new. */
  store(part: PartToStore): Promise<PartOutcome>
}

interface Waiting {
  part: PartToStore
  key: string
  resolve: (outcome: PartOutcome) => void
  reject: (reason: unknown) => void
}

/**
 * Concurrent answers share a statement and a commit: those that arrive while others are being written
 * leave together with the next. An answer that arrives alone never waits.
 */
export function openIntake(database: Database): Intake {
  const waiting: Waiting[] = []
  /** Feedbacks of which a part is being written. */
  const inHand = new Set<string>()
  const most = database.kind === 'embedded' ? 1 : mostStatements
  let statements = 0

  async function write(batch: readonly Waiting[]): Promise<void> {
    statements += 1
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
    for (const { key } of batch) inHand.delete(key)
    statements -= 1
    leave()
  }

  function leave(): void {
    if (waiting.length === 0 || statements >= most) return
    // A second statement costs as much as one for a few: it is worth it when many wait.
    if (statements > 0 && waiting.length < worthwhile) return
    const batch = takeBatch()
    if (batch.length > 0) void write(batch)
  }

  /** Parts of one feedback follow each other: a statement sees what the one before it wrote. */
  function takeBatch(): Waiting[] {
    const batch: Waiting[] = []
    for (const one of waiting.splice(0)) {
      if (batch.length < batchSize && !inHand.has(one.key)) {
        inHand.add(one.key)
        batch.push(one)
      } else waiting.push(one)
    }
    return batch
  }

  return {
    store: (part) =>
      new Promise((resolve, reject) => {
        waiting.push({ part, key: `${part.organisation} ${part.feedback}`, resolve, reject })
        leave()
      }),
  }
}
