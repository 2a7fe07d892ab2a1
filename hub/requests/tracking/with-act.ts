import type { Tracking } from '#shared/contract/requests/tracking.ts'
import { replyText } from '#shared/text/usager/requests/text.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { formatMissingSent } from '../replies/describe-replies.ts'
import { listReplies } from '../replies/replies-sql.ts'
import { trackingAddress } from '../status/address.ts'
import type { Tracked } from '../status/find-tracked.ts'

/**
 * Adds the one thing to press while the service waits for its usager: the form of a reply. Once they
 * sent it, when they did stands there instead.
 */
export async function withAct(
  { database, publicUrl }: { database: Queryable; publicUrl: string },
  { request, code, zone }: Pick<Tracked, 'request' | 'code' | 'zone'>,
  told: Tracking,
  now: Date,
): Promise<Tracking> {
  const { next, state, locale } = told
  if (!next || state !== 'waiting_usager') return told
  const sent = formatMissingSent(await listReplies(database, request), { zone, locale, now })
  if (sent) return { ...told, next: { ...next, title: sent } }
  const url = `${trackingAddress(publicUrl, code)}/repondre?kind=missing&locale=${locale}`
  return { ...told, next: { ...next, act: { title: replyText[locale].kinds.missing, url } } }
}
