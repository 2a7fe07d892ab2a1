import type { Service } from '#shared/contract/catalogue/service.ts'
import { formatDay } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import type { Localised } from '#shared/text/locale.ts'
import { mandateText } from '#shared/text/usager/requests/text.ts'
import { usagerLocales } from '#shared/text/usager-locale.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { Deps } from '../../platform/deps.ts'
import { recordHubProof } from '../proofs/record-hub-proof.ts'
import type { StoredRequest } from '../requests/requests-sql.ts'

/**
 * Notes on the page of a request that somebody acts for its usager, or no longer does, without their
 * name. The messages of a beginning name them: `nameDelegate`.
 * @param acts the mandate that begins; its delegate is told too
 */
export async function notifyMandate(
  transaction: Queryable,
  deps: Pick<Deps, 'clock' | 'random' | 'outbox'>,
  { request, service, zone }: { request: StoredRequest; service: Service; zone: string },
  what: 'begun' | 'ended',
  acts: string | null,
): Promise<void> {
  const now = deps.clock()
  const text = Object.fromEntries(
    usagerLocales.map((locale) => [
      locale,
      fill(mandateText[locale].step[what], { day: formatDay(now, zone, locale, now) }),
    ]),
  ) as Localised
  const said = { kind: 'message', text, ...(acts && { acts }) } as const
  await recordHubProof(transaction, deps, { key: request, service }, { said, isSent: true })
}
