/** Below this probability silence is no chance: once in a thousand such waits. */
export const improbable = 0.001

/** Hours of a week. */
const week = 168

/** Most weeks that say what is usual, and fewest. */
const mostWeeks = 8
const fewestWeeks = 2

/**
 * Probability that nothing comes while `expected` are expected, when they come one by one and
 * independently: P(N = 0) = e^(−n), the zero term of the Poisson distribution.
 *
 * Source: S. D. Poisson, "Recherches sur la probabilité des jugements", Paris 1837, § 81.
 * @param expected n ≥ 0, the mean of the distribution.
 */
export function probabilityOfSilence(expected: number): number {
  if (!(expected >= 0)) throw new RangeError('What is expected is at least nothing')
  return Math.exp(-expected)
}

/**
 * How many were expected since the last one: the sum, over each hour of the silence, of what the same
 * hour of the week brought on average before it.
 *
 * Hours are whole hours since 1970, without time zone: where clocks change, an hour of the week is
 * another for some weeks.
 * @param counts how many came in each hour; an hour that is missing brought none.
 * @param first the first hour that is known; @param last the hour of the last one.
 * @param now in hours since 1970, with its fraction: the hour under way counts by what is over of it.
 * @returns `null` while less than two whole weeks are known, which say nothing of what is usual.
 */
export function expectedSince(
  counts: ReadonlyMap<number, number>,
  first: number,
  last: number,
  now: number,
): number | null {
  const weeks = Math.min(mostWeeks, Math.floor((last + 1 - first) / week))
  if (weeks < fewestWeeks) return null
  const usual = new Array<number>(week).fill(0)
  for (let hour = last + 1 - weeks * week; hour <= last; hour += 1) {
    const slot = hour % week
    usual[slot] = (usual[slot] ?? 0) + (counts.get(hour) ?? 0) / weeks
  }
  let expected = 0
  for (let hour = last + 1; hour < now; hour += 1)
    expected += (usual[hour % week] ?? 0) * Math.min(1, now - hour)
  return expected
}
