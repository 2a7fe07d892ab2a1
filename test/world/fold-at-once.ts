import { foldOrganisation } from '../../hub/feedback/part-log/fold-organisation.ts'
import type { Folding } from '../../hub/feedback/part-log/folding.ts'
import type { Database } from '../../hub/platform/database/database.ts'

/** Folds nothing: what is read is folded then. */
export const foldWhenRead: Pick<Folding, 'appended'> = { appended() {} }

/**
 * Folds each answer before it is acknowledged, so that a test may read the tables of feedback. What
 * readers see of answers that are not folded: `unfolded.test.ts`.
 */
export function foldAtOnce(database: Database): Pick<Folding, 'appended'> {
  return {
    async appended(organisations) {
      for (const organisation of new Set(organisations))
        await foldOrganisation(database, organisation)
    },
  }
}
