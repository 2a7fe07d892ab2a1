import { listKnownSites } from '../../catalogue/organisations/directory-sql.ts'
import type { Sites } from '../../catalogue/sites/sites.ts'
import { writeFacts } from '../../feedback/intake/facts-mark.ts'
import { proofsFormOf } from '../../feedback/intake/request-page.ts'
import type { Secret } from '../../platform/crypto/secret.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { states } from '../requests/states.ts'
import type { Known } from '../status/narration.ts'
import { requestFacts } from '../status/request-facts.ts'
import type { FeedbackSite } from './page/feedback-part.tsx'

/**
 * Returns the site for the usager's feedback about the proofs of a request: the first of the
 * organisation with that form. `null` before the request ends or its date is past, or when no site
 * has it.
 */
export async function findFeedbackSite(
  { database, sites, secret }: { database: Queryable; sites: Sites; secret: Secret },
  known: Known,
  now: Date,
): Promise<FeedbackSite | null> {
  const { request, promises } = known
  const { organisation, service, state, completed_at } = request
  const standing = promises.find(({ replaced_at }) => replaced_at === null)
  const isPast = !!standing && standing.window_to < now && !states[state].isSuspended
  if (!states[state].isOver && !completed_at && !isPast) return null
  for (const { site: name, version } of await listKnownSites(database, organisation)) {
    if (version === null) continue
    const site = await sites.find(name)
    const asked = proofsFormOf(await sites.newest(site))
    const origin = site.origins[0]
    if (asked && origin && site.promising.includes(service)) {
      const facts = writeFacts(secret, { organisation, service }, requestFacts(known, now), now)
      return { site: name, origin, service, facts }
    }
  }
  return null
}
