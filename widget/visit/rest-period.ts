/** Name in `localStorage` of the day of the last answer or refusal; it is the only thing kept. */
const key = 'parvis-rest'
const oneDay = 24 * 3600 * 1000

/** The person answered or refused: their rest period begins today. */
export function startRestPeriod(): void {
  try {
    localStorage.setItem(key, new Date().toISOString().slice(0, 10))
  } catch {
    // Storage is refused here: nothing is kept, and they may be invited again.
  }
}

/** Whether the rest period lasts. A day that is older is deleted. */
export function isInRestPeriod(days: number): boolean {
  try {
    const since = Date.parse(localStorage.getItem(key) ?? '')
    // With a clock that was set back, the period still ends.
    if (Math.abs(Date.now() - since) < days * oneDay) return true
    localStorage.removeItem(key)
  } catch {
    // Storage is refused here, so nothing was kept.
  }
  return false
}
