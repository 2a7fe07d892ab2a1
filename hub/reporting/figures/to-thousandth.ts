/**
 * Rounds to the thousandth: exact shares of several territories are equations that reveal hidden
 * counts.
 */
export function toThousandth(share: number): number {
  return Math.round(share * 1000) / 1000
}
