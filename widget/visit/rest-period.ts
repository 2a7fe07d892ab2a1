/** Name in `localStorage` of the day of the last answer or refusal; it is the only thing kept. */
const key = 'parvis-rest'
const oneDay = 24 * 3600 * 1000

/** The person answered or refused: from today they are left in peace for a while. */
export function startRestPeriod(): void {
  try {
    localStorage.setItem(key, new Date().toISOString().slice(0, 10))
  } catch {
    // Storage is refused here: nothing is kept, and they may be invited again.
  }
}

/** Whether they are to be left in peace. A day older than that is forgotten. */
export function isInRestPeriod(days: number): boolean {
  try {
    const since = Date.parse(localStorage.getItem(key) ?? '')
    // A clock set back since then is no reason to leave them in peace for ever.
    if (Math.abs(Date.now() - since) < days * oneDay) return true
    localStorage.removeItem(key)
  } catch {
    // Storage is refused here, so nothing was kept.
  }
  return false
}
