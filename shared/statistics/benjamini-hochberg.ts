/**
 * Benjamini and Hochberg's adjusted p values: of all that are found below a level, at most that
 * share is false on average. For a list to look into, never to name or to sanction: take `holm`.
 *
 * Source: Y. Benjamini and Y. Hochberg, "Controlling the false discovery rate", JRSS B 57 (1995),
 * 289-300, for tests that are independent; for those that depend positively, Y. Benjamini and D.
 * Yekutieli, "The control of the false discovery rate in multiple testing under dependency", Annals
 * of Statistics 29 (2001), 1165-1188.
 * @param p one a test, in any order; a test that could not be made is left out.
 * @returns in the same order, none below its p nor above Holm's; nothing for none.
 * @throws RangeError when one is no probability.
 */
export function benjaminiHochberg(p: readonly number[]): number[] {
  if (!p.every((one) => one >= 0 && one <= 1))
    throw new RangeError('A probability is between zero and one')
  const adjusted = [...p]
  let smallest = 1
  for (const [rank, { one, at }] of p
    .map((one, at) => ({ one, at }))
    .sort((a, b) => b.one - a.one)
    .entries()) {
    smallest = Math.min(smallest, (p.length / (p.length - rank)) * one)
    adjusted[at] = smallest
  }
  return adjusted
}
