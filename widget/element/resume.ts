import { loadPiece, type Place } from '../place.ts'

/** Set by the outbox while answers wait on this device; read here, never written. */
export const waitingMark = 'parvis-waiting'

/** Sends what an earlier page could not. Without a waiting answer nothing is loaded. */
export function resumeOutbox(place: Place): void {
  try {
    if (!localStorage.getItem(waitingMark)) return
  } catch {
    // Storage is refused here, so nothing was ever kept.
    return
  }
  loadPiece(place, 'delivery').then(
    ({ openOutbox }) => openOutbox(place).resume(),
    () => addEventListener('online', () => resumeOutbox(place), { once: true }),
  )
}
