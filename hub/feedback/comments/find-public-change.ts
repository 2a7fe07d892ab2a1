import type { PublicChange } from '#shared/contract/feedback/public-change.ts'
import { fewestPublic } from '#shared/statistics/disclosure.ts'
import { shortenText } from '#shared/text/shorten-text.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { findPublishedChange } from './publications-sql.ts'

/** Most words of a change in the thanks. */
const mostWords = 20

/**
 * Returns what the thanks of a site show of what answers have led to.
 * @param service judged, whose changes come first
 */
export async function findPublicChange(
  database: Queryable,
  site: { organisation: string; site: string },
  service: string | null,
): Promise<PublicChange> {
  const { what, replies } = await findPublishedChange(database, site, service, fewestPublic)
  return { ...(what && { change: shortenText(what, mostWords) }), replies }
}
