import type { Deps } from '../../platform/deps.ts'
import { deleteCallback, hasSlot } from '../callbacks/callbacks-sql.ts'
import type { CallbackRequest } from '../callbacks/find-windows.ts'
import { windowOf } from '../callbacks/list-windows.ts'
import { emit } from '../events/emit.ts'
import { lockRequest } from '../requests/requests-sql.ts'
import { notifyCallback } from './notify-callback.ts'

/** Deletes a pending callback with its number, for its usager: another may take the place. */
export async function cancelCallback(
  deps: Pick<Deps, 'database' | 'clock' | 'random' | 'outbox'>,
  called: CallbackRequest,
  callback: string,
): Promise<void> {
  await deps.database.transaction(async (transaction) => {
    const request = await lockRequest(transaction, called.request)
    const gone = request && (await deleteCallback(transaction, request, callback))
    if (!gone) return
    const slot = hasSlot(gone)
      ? { from: gone.window_from, to: gone.window_to, zone: gone.zone }
      : null
    await emit(transaction, deps, {
      type: 'org.parvis.request.callback.v1',
      key: request,
      at: deps.clock(),
      told: { callback, state: 'cancelled', ...(slot && { window: windowOf(slot) }) },
    })
    if (slot) await notifyCallback(transaction, deps, called, slot, 'undone')
  })
}
