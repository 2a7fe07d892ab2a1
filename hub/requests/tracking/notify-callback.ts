import { fill } from '#shared/text/fill.ts'
import type { Localised } from '#shared/text/locale.ts'
import { callbackSlotText } from '#shared/text/usager/requests/text.ts'
import { usagerText } from '#shared/text/usager/text.ts'
import { usagerLocales } from '#shared/text/usager-locale.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { Deps } from '../../platform/deps.ts'
import type { CallbackRequest } from '../callbacks/find-windows.ts'
import type { Slot } from '../callbacks/list-windows.ts'
import { recordHubProof } from '../proofs/record-hub-proof.ts'
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
  const said = { kind: 'message', text } as const
  await recordHubProof(
    transaction,
    deps,
    { key: request, service },
    { said, isSent: what === 'told' },
  )
}
