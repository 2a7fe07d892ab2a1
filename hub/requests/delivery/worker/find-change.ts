import { listKnownSites } from '../../../catalogue/organisations/directory-sql.ts'
import { findPublicChange } from '../../../feedback/comments/find-public-change.ts'
import type { Queryable } from '../../../platform/database/database.ts'
import type { PublishedChange } from '../channels/proof-content.ts'

/**
 * Returns a change that answers to an organisation have led to, and the page of its replies.
 * @param service whose changes come first
 * @returns `null` when no site has published any
 */
export async function findChange(
  { database, publicUrl }: { database: Queryable; publicUrl: string },
  organisation: string,
  service: string,
): Promise<PublishedChange | null> {
  for (const { site } of await listKnownSites(database, organisation)) {
    const { change } = await findPublicChange(database, { organisation, site }, service)
    if (change) return { what: change, url: `${publicUrl}/avis/${site}` }
  }
  return null
}
