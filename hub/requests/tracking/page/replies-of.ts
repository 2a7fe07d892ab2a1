import { uuidv7 } from '#shared/identifier/uuidv7.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import type { Deps } from '../../../platform/deps.ts'
import { describeReplies } from '../../replies/describe-replies.ts'
import { offeredKinds } from '../../replies/offered-kinds.ts'
import { listReplies } from '../../replies/replies-sql.ts'
import type { Tracked } from '../../status/find-tracked.ts'
import type { ReplyPage } from './reply-part.tsx'

/**
 * Returns the part of a page where its usager answers.
 * @param asked the kind in a link; `undefined` where the usager did not come to answer
 */
export async function repliesOf(
  tracked: Tracked,
  locale: UsagerLocale,
  { database, clock, random, secret }: Pick<Deps, 'database' | 'clock' | 'random' | 'secret'>,
  asked?: string,
): Promise<ReplyPage> {
  const now = clock()
  const { request, service, zone } = tracked
  const kinds = offeredKinds(tracked, now)
  const usual = kinds.includes('missing') ? 'missing' : 'reply'
  const stored = await listReplies(database, request)
  return {
    offered: {
      id: uuidv7(now.getTime(), random(10)),
      kinds,
      chosen: kinds.find((one) => one === asked) ?? usual,
      files: service.files,
    },
    sent: describeReplies(secret, request.organisation, stored, { service, zone, locale, now }),
    isAsked: asked !== undefined,
  }
}
