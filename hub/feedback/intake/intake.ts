import type { Database } from '../../platform/database/database.ts'
import { gather } from '../../platform/jobs/gather.ts'
import { type Observer, unobserved } from '../../platform/telemetry/observer.ts'
import type { PartToStore } from '../answers/part-to-store.ts'
import { appendParts, type PartOutcome } from '../part-log/append-parts-sql.ts'
import type { Folding } from '../part-log/folding.ts'

/** Most parts in one statement. */
const batchSize = 200

/** Longest wait of a part, in milliseconds; after it the client must retry. */
const patience = 5000

/** The intake of feedback. */
export interface Intake {
  /** Resolves when the part is durable, or known already; a fold counts it soon. */
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
export function openIntake(
  database: Database,
  folding: Pick<Folding, 'appended'> | undefined,
  observer: Observer = unobserved,
): Intake {
  const gathered = gather<PartToStore, PartOutcome>({
    most: batchSize,
    keyOf: ({ organisation, feedback }) => `${organisation} ${feedback}`,
    ownerOf: ({ organisation }) => organisation,
    async write(batch) {
      observer.measure('intake_parts', {}, batch.length)
      const outcomes = await observer.work('intake', 'feedback', () => appendParts(database, batch))
      await folding?.appended(batch.map(({ organisation }) => organisation))
      return outcomes
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
