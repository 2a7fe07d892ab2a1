import { uuidv7 } from '#shared/identifier/uuidv7.ts'
import { seededRandom } from '#shared/statistics/seeded-random.ts'
import { upsertAgent } from '../../hub/catalogue/organisations/agents-sql.ts'
import type { Secret } from '../../hub/platform/crypto/secret.ts'
import type { Database } from '../../hub/platform/database/database.ts'
import {
  listOwnSubscriptions,
  upsertSubscription,
} from '../../hub/reporting/subscriptions/subscriptions-sql.ts'
import { sealReach } from '../../hub/requests/addresses/sealed-address.ts'
import { findPerson, nameOf } from '../identity/people.ts'
import { oneDay, tenBytes } from '../valmont/chance.ts'

/** The hub and its first day. */
interface Town {
  organisation: string
  secret: Secret
  /** Issuer of Sylvie's identity provider. */
  issuer: string
  now: Date
}

/**
 * Subscribes the quality manager to a monthly digest, three months ago, so that the last one
 * arrives in the inbox soon after the start.
 */
export async function seedSubscriptions(
  database: Database,
  { organisation, secret, issuer, now }: Town,
): Promise<void> {
  const sylvie = findPerson('sylvie.roche')
  if (!sylvie) return
  const random = seededRandom(12)
  const at = new Date(+now - 100 * oneDay)
  const vouched = {
    issuer,
    subject: sylvie.login,
    name: nameOf(sylvie),
    rights: { organisation, sectors: [], role: 'quality' as const },
  }
  const id = uuidv7(+at, tenBytes(random))
  const agent = await upsertAgent(database, id, vouched, at)
  if (!agent || (await listOwnSubscriptions(database, organisation, agent)).length > 0) return
  await upsertSubscription(database, {
    organisation,
    subscription: uuidv7(+at, tenBytes(random)),
    agent,
    kind: 'digest',
    every: 'month',
    services: [],
    locale: 'fr',
    sealed: sealReach(secret, organisation, 'sylvie.roche@valmont.example'),
    asked: uuidv7(+at, tenBytes(random)),
    asked_at: at,
    confirmed_at: at,
  })
}
