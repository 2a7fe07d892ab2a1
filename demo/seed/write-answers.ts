import type { FeedbackPart } from '#shared/contract/feedback/feedback.ts'
import type { Configured } from '#shared/quality/configured.ts'
import type { Site } from '../../hub/catalogue/organisations/directory-sql.ts'
import { insertFeedbackParts } from '../../hub/feedback/answers/insert-feedback-parts-sql.ts'
import { prepareFeedback } from '../../hub/feedback/intake/prepare-feedback.ts'
import type { Queryable } from '../../hub/platform/database/database.ts'

/**
 * Inserts old answers in one statement, which is faster than hundreds of calls. It is idempotent.
 */
export async function writeAnswers(
  database: Queryable,
  site: Site,
  configured: Configured,
  parts: readonly FeedbackPart[],
  now: Date,
): Promise<void> {
  const prepared = parts.map((part) => prepareFeedback(part, site, configured, now))
  await insertFeedbackParts(database, prepared)
}
