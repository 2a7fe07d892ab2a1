import type { Proof } from '#shared/contract/requests/proof.ts'
import { uuidv7 } from '#shared/identifier/uuidv7.ts'
import { fill } from '#shared/text/fill.ts'
import type { Localised } from '#shared/text/locale.ts'
import { callbackSlotText } from '#shared/text/usager/requests/text.ts'
import { usagerText } from '#shared/text/usager/text.ts'
import { usagerLocales } from '#shared/text/usager-locale.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { Deps } from '../../platform/deps.ts'
import type { CallbackRequest } from '../callbacks/find-windows.ts'
import type { Slot } from '../callbacks/list-windows.ts'
import { enqueueDelivery } from '../delivery/queue/outbox.ts'
import { emit } from '../events/emit.ts'
import { insertHubProof } from '../requests/proofs-sql.ts'
import { formatWindow } from '../status/format-window.ts'

/**
 * Says in a message when its usager is called, by their channel, or that a call is cancelled, on the
 * page alone: they have just cancelled it there.
 */
export async function notifyCallback(
  transaction: Queryable,
  deps: Pick<Deps, 'clock' | 'random' | 'outbox'>,
  { request, service }: CallbackRequest,
  { from, to, zone }: Pick<Slot, 'from' | 'to' | 'zone'>,
  what: 'told' | 'undone',
): Promise<void> {
  const now = deps.clock()
  const window = { window_from: from, window_to: to, zone }
  const text = Object.fromEntries(
    usagerLocales.map((locale) => [
      locale,
      fill(callbackSlotText[locale][what], {
        window: formatWindow(window, usagerText[locale].telling, locale, now),
      }),
    ]),
  ) as Localised
  const id = uuidv7(now.getTime(), deps.random(10))
  const proof: Proof = { kind: 'message', id, at: now.toISOString(), text }
  await insertHubProof(transaction, request, proof, now)
  if (what === 'told') await enqueueDelivery(transaction, deps, request, service, proof)
  await emit(transaction, deps, {
    type: 'org.parvis.request.proof.v1',
    key: request,
    at: now,
    told: { proof: id, kind: proof.kind, service: service.service },
  })
}
