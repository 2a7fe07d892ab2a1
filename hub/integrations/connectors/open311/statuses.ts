/** What those who go beyond `open` and `closed` call a state in which nothing more will be done. */
const over: ReadonlySet<string> = new Set([
  'closed',
  'fixed',
  'duplicate',
  'not_councils_responsibility',
  'no_further_action',
  'internal_referral',
  'cancelled',
])

/** A status in one spelling: `In Progress`, `IN_PROGRESS` and `in-progress` are one. */
export function foldStatus(written: string): string {
  return written
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_')
}

/** Whether a folded status says that nothing more will be done; one that is not known never does. */
export function isOver(status: string): boolean {
  return over.has(status)
}
