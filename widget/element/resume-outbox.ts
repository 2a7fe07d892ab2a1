import { storeName, waitingMark } from '../delivery/waiting-mark.ts'
import type { HubClient } from '../hub/hub-client.ts'

/** Sends the answers that an earlier page could not send. Loads nothing when none waits. */
export async function resumeOutbox(client: HubClient): Promise<void> {
  try {
    // Asked first, since it blocks no page as `localStorage` does: most devices never kept an answer.
    const stores = await indexedDB.databases?.()
    if (stores && !stores.some(({ name }) => name === storeName)) return
    if (!localStorage.getItem(waitingMark)) return
  } catch {
    // Storage is refused here, so nothing was ever kept.
    return
  }
  client.load<typeof import('../delivery/delivery.ts')>('delivery').then(
    ({ openOutbox }) => openOutbox(client).resume(),
    () => addEventListener('online', () => resumeOutbox(client), { once: true }),
  )
}
