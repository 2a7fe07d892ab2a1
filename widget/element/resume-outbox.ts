import { storeName, waitingMark } from '../delivery/waiting-mark.ts'
import type { HubClient } from '../hub/hub-client.ts'

/** Sends what an earlier page could not. Without a waiting answer nothing is loaded. */
export async function resumeOutbox(place: HubClient): Promise<void> {
  try {
    // Asked first, since it keeps no page waiting as the mark does: most devices never kept an answer.
    const stores = await indexedDB.databases?.()
    if (stores && !stores.some(({ name }) => name === storeName)) return
    if (!localStorage.getItem(waitingMark)) return
  } catch {
    // Storage is refused here, so nothing was ever kept.
    return
  }
  place.load<typeof import('../delivery/delivery.ts')>('delivery').then(
    ({ openOutbox }) => openOutbox(place).resume(),
    () => addEventListener('online', () => resumeOutbox(place), { once: true }),
  )
}
