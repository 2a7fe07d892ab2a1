const second = 1_000
const longest = 15 * second

/**
 * How long to wait before asking again, in milliseconds: as usual, and twice as long after each
 * failure in a row.
 */
export function pauseAfter(failures: number, usual: number): number {
  return failures === 0 ? usual : Math.min(second * 2 ** failures, longest)
}
