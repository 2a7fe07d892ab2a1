/** Final states of servers that have more than `open` and `closed`. */
const over: ReadonlySet<string> = new Set([
  'closed',
  'fixed',
  'duplicate',
  'not_councils_responsibility',
  'no_further_action',
  'internal_referral',
  'cancelled',
])

/** Normalises a status: `In Progress`, `IN_PROGRESS` and `in-progress` become one. */
export function foldStatus(written: string): string {
  return written
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_')
}

/** Returns whether a normalised status is final; an unknown one is not. */
export function isOver(status: string): boolean {
  return over.has(status)
}
