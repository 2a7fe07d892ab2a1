import type { Place } from '../place.ts'
import { waitingMark } from './waiting-mark.ts'

/** Sends what an earlier page could not. Without a waiting answer nothing is loaded. */
export function resumeOutbox(place: Place): void {
  try {
    if (!localStorage.getItem(waitingMark)) return
  } catch {
    // Storage is refused here, so nothing was ever kept.
    return
  }
  place.load<typeof import('../delivery.ts')>('delivery').then(
    ({ openOutbox }) => openOutbox(place).resume(),
    () => addEventListener('online', () => resumeOutbox(place), { once: true }),
  )
}
