import { loadPiece, type Place } from '../place.ts'
import { waitingMark } from './waiting-mark.ts'

/** Sends what an earlier page could not. Without a waiting answer nothing is loaded. */
export function resumeOutbox(place: Place): void {
  try {
    if (!localStorage.getItem(waitingMark)) return
  } catch {
    // Storage is refused here, so nothing was ever kept.
    return
  }
  loadPiece<typeof import('../delivery.ts')>(place, 'delivery').then(
    ({ openOutbox }) => openOutbox(place).resume(),
    () => addEventListener('online', () => resumeOutbox(place), { once: true }),
  )
}
