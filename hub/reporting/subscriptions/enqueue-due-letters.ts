import { foldOrganisation } from '../../feedback/part-log/fold-organisation.ts'
import type { Deps } from '../../platform/deps.ts'
import { enqueueCommentNews } from './comment-news-sql.ts'
import { dueDigests } from './due.ts'
import {
  enqueueAlerts,
  enqueueDigests,
  listSubscribedOrganisations,
} from './subscription-letters-sql.ts'

/** How long a signal counts as news, in milliseconds. */
const news = 14 * 24 * 3_600_000

/** Enqueues the due digests, the new alerts and the news of comments, each once. */
export async function enqueueDueLetters(
  { database, clock, outbox }: Pick<Deps, 'database' | 'clock' | 'outbox'>,
  signal?: AbortSignal,
): Promise<void> {
  const now = clock()
  for (const { organisation, zone } of await listSubscribedOrganisations(database)) {
    if (signal?.aborted) break
    await foldOrganisation(database, organisation)
    await database.transaction(async (transaction) => {
      for (const due of dueDigests(zone, now))
        await enqueueDigests(transaction, organisation, due, now)
      await enqueueAlerts(transaction, organisation, now, new Date(now.getTime() - news))
      await enqueueCommentNews(transaction, organisation, now)
    })
  }
  outbox.wake()
}
