/**
 * Returns Holm's adjusted p values, which control the family-wise error rate under any dependence: of
 * m tests in order, `p̃(i) = max over j ≤ i of min(1, (m − j + 1) p(j))`.
 *
 * Source: S. Holm, "A simple sequentially rejective multiple test procedure", Scandinavian Journal
 * of Statistics 6 (1979), 65-70.
 * @param p one a test, in any order; a test that could not be made is left out.
 * @returns in the same order, none below its p nor above 1; nothing for none.
 * @throws RangeError when one is no probability.
 */
export function holm(p: readonly number[]): number[] {
  if (!p.every((one) => one >= 0 && one <= 1))
    throw new RangeError('A probability is between zero and one')
  const adjusted = [...p]
  let largest = 0
  for (const [rank, { one, at }] of p
    .map((one, at) => ({ one, at }))
    .sort((a, b) => a.one - b.one)
    .entries()) {
    largest = Math.max(largest, Math.min(1, (p.length - rank) * one))
    adjusted[at] = largest
  }
  return adjusted
}
