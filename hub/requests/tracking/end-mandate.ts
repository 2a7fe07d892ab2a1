import { findLetterIdentity } from '../../catalogue/identity/letter-identity.ts'
import type { Deps } from '../../platform/deps.ts'
import { openReach } from '../addresses/sealed-address.ts'
import type { MandateRequest } from '../mandates/declare-mandate.ts'
import { updateMandateEnded } from '../mandates/mandates-sql.ts'
import { notifyMandate } from '../mandates/notify-mandate.ts'
import { lockRequest } from '../requests/requests-sql.ts'
import { writeMandateEnded } from './write-mandate-ended.ts'

/**
 * Ends a mandate at once, for its usager or the delegate, and notes it on the page. A delegate whose
 * mandate the usager ends is told once.
 */
export async function endMandate(
  deps: Pick<Deps, 'database' | 'clock' | 'random' | 'secret' | 'outbox' | 'direct'>,
  { request: key, service }: MandateRequest,
  mandate: string,
  by: 'usager' | 'delegate',
): Promise<void> {
  const { secret, direct } = deps
  const former = await deps.database.transaction(async (transaction) => {
    const request = await lockRequest(transaction, key)
    const at =
      request && (await updateMandateEnded(transaction, request, mandate, by, deps.clock()))
    if (!at) return
    await notifyMandate(transaction, deps, { request, service }, 'ended', mandate)
    return { request, ...at }
  })
  deps.outbox.wake()
  if (!former || by === 'delegate') return
  const { request, channel, address_sealed: sealed } = former
  const address = sealed && openReach(secret, request.organisation, sealed)
  const identity = await findLetterIdentity(deps.database, request.organisation)
  if (address && identity)
    await direct?.send(channel, address, writeMandateEnded(request, service, identity))
}
