import type { Service } from '#shared/contract/catalogue/service.ts'
import type { Localised } from '#shared/text/locale.ts'
import { mandateText } from '#shared/text/usager/requests/text.ts'
import { usagerLocales } from '#shared/text/usager-locale.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { Deps } from '../../platform/deps.ts'
import { recordHubProof } from '../proofs/record-hub-proof.ts'
import type { StoredRequest } from '../requests/requests-sql.ts'

/**
 * Notes on the page of a request that somebody acts for its usager, or no longer does, without their
 * name, and tells those of this mandate alone. The messages of a beginning name them: `nameDelegate`.
 */
export async function notifyMandate(
  transaction: Queryable,
  deps: Pick<Deps, 'clock' | 'random' | 'outbox'>,
  { request, service }: { request: StoredRequest; service: Service },
  what: 'begun' | 'ended',
  mandate: string,
): Promise<void> {
  const text = Object.fromEntries(
    usagerLocales.map((locale) => [locale, mandateText[locale].step[what]]),
  ) as Localised
  const said = { kind: 'message', text, acts: mandate } as const
  await recordHubProof(transaction, deps, { key: request, service }, { said, isSent: true })
}
