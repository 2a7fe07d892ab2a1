import { feedbackPart } from '#shared/contract/feedback/feedback.ts'
import { provenStreams } from '#shared/contract/stream.ts'
import { type Configured, probabilityOf } from '#shared/quality/configured.ts'
import type { Site } from '../../hub/catalogue/organisations/directory-sql.ts'
import type { PartToStore } from '../../hub/feedback/answers/part-to-store.ts'
import { prepareFeedback } from '../../hub/feedback/intake/prepare-feedback.ts'
import { ofRequestPage } from '../../hub/feedback/intake/request-page.ts'
import { appendParts } from '../../hub/feedback/part-log/append-parts-sql.ts'
import { foldOrganisation } from '../../hub/feedback/part-log/fold-organisation.ts'
import type { Secret } from '../../hub/platform/crypto/secret.ts'
import type { Database } from '../../hub/platform/database/database.ts'
import type { PastAnswer } from './past-answer.ts'

/**
 * Inserts old answers in one statement, which is faster than hundreds of calls. It is idempotent.
 */
export async function writeAnswers(
  database: Database,
  site: Site,
  configured: Configured,
  past: readonly PastAnswer[],
  { now, secret }: { now: Date; secret: Secret },
): Promise<void> {
  const prepared = past.map((one) => {
    const part = prepareAnswer(one, site, configured, { now, secret })
    // Given on the page of a request: its signed statistics are evidence.
    return one.stream === 'open' && one.place ? ofRequestPage(part, secret, now) : part
  })
  await appendParts(database, prepared)
  await foldOrganisation(database, site.organisation)
}

/** Prepares an old answer, asked as it says. */
export function prepareAnswer(
  { stream, form, ...said }: PastAnswer,
  site: Site,
  configured: Configured,
  at: { now: Date; secret: Secret },
): PartToStore {
  const part = feedbackPart.parse(said)
  const { item } = part
  const visit = { hasPromises: site.promising.includes(part.service), isFromStart: false }
  const isProven = provenStreams.some((one) => one === stream)
  const pi = isProven ? probabilityOf(configured, visit, form, item) : null
  const how = { stream, channel: 'web' as const, question: { form, item, pi } }
  // Each came on its day, which the hub has forgotten: a year did not arrive today.
  return { ...prepareFeedback(part, site, configured, how, at), arrived: null }
}
