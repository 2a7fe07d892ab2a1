import type { Service } from '#shared/contract/catalogue/service.ts'
import { uuidv7 } from '#shared/identifier/uuidv7.ts'
import { formatDay } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import type { Localised } from '#shared/text/locale.ts'
import { mandateText } from '#shared/text/usager/requests/text.ts'
import { usagerLocales } from '#shared/text/usager-locale.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { Deps } from '../../platform/deps.ts'
import { enqueueDelivery } from '../delivery/queue/outbox.ts'
import { emit } from '../events/emit.ts'
import { insertHubProof } from '../requests/proofs-sql.ts'
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
  const id = uuidv7(now.getTime(), deps.random(10))
  const said = { kind: 'message', id, at: now.toISOString(), text } as const
  const proof = { ...said, ...(acts && { acts }) }
  await insertHubProof(transaction, request, proof, now)
  await enqueueDelivery(transaction, deps, request, service, proof)
  await emit(transaction, deps, {
    type: 'org.parvis.request.proof.v1',
    key: request,
    at: now,
    told: { proof: id, kind: 'message', service: service.service },
  })
}
