import type { Database } from '../../platform/database/database.ts'
import { gather } from '../../platform/jobs/gather.ts'
import { type Observer, unobserved } from '../../platform/telemetry/observer.ts'
import {
  insertFeedbackParts,
  type PartOutcome,
  type PartToStore,
} from '../answers/insert-feedback-parts-sql.ts'

/** Most parts in one statement. */
const batchSize = 200

/** Longest wait of a part, in milliseconds; after it the client must retry. */
const patience = 5000

/** The intake of feedback. */
export interface Intake {
  /** Resolves when the part is durable, or known already. */
  store(part: PartToStore): Promise<PartOutcome>
}

declare module '../../platform/deps.ts' {
  interface Deps {
    /** The intake of feedback. */
    intake: Intake
  }
}

/**
 * Opens the intake: concurrent answers share a statement and a commit.
 * @throws `08006` from `store` when the database accepts nothing for seconds
 */
export function openIntake(database: Database, observer: Observer = unobserved): Intake {
  const gathered = gather<PartToStore, PartOutcome>({
    most: batchSize,
    keyOf: ({ organisation, feedback }) => `${organisation} ${feedback}`,
    write(batch) {
      observer.measure('intake_parts', {}, batch.length)
      return observer.work('intake', 'feedback', () => insertFeedbackParts(database, batch))
    },
    patience: {
      milliseconds: patience,
      refusal: () =>
        Object.assign(new Error('The database has accepted no answers for seconds'), {
          code: '08006',
        }),
    },
  })
  observer.reads('intake_waiting', gathered.waiting)
  return { store: gathered.put }
}
