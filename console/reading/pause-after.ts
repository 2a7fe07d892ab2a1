const second = 1_000
const longest = 15 * second

/**
 * How long to wait before asking again, in milliseconds: a second, so that an answer shows a
 * second later, and twice as long after each failure in a row.
 */
export function pauseAfter(failures: number): number {
  return Math.min(second * 2 ** failures, longest)
}
