/** Significance level of a silence: once in a thousand such waits. */
export const improbable = 0.001

/** Days of a week. */
const week = 7

/** Most and fewest weeks for the usual rate. */
const mostWeeks = 8
const fewestWeeks = 2

/**
 * Returns the probability of no event when `expected` are expected, under a Poisson distribution:
 * P(N = 0) = e^(−n).
 *
 * Source: S. D. Poisson, "Recherches sur la probabilité des jugements", Paris 1837, § 81.
 * @param expected n ≥ 0, the mean of the distribution.
 */
export function probabilityOfSilence(expected: number): number {
  if (!(expected >= 0)) throw new RangeError('An expected count is not below zero')
  return Math.exp(-expected)
}

/**
 * Returns the expected number since the last answer: for each complete day of silence, the earlier
 * average of the same weekday. The hour of an answer is not stored.
 *
 * @param counts how many came on each day; a day that is missing brought none.
 * @param first the number of the first day that is known; @param last that of the last one.
 * @param today the day under way, which may still bring some.
 * @returns `null` while less than two whole weeks are known, which say nothing of what is usual.
 */
export function expectedSince(
  counts: ReadonlyMap<number, number>,
  first: number,
  last: number,
  today: number,
): number | null {
  const weeks = Math.min(mostWeeks, Math.floor((last + 1 - first) / week))
  if (weeks < fewestWeeks) return null
  const usual = new Array<number>(week).fill(0)
  for (let day = last + 1 - weeks * week; day <= last; day += 1) {
    const slot = day % week
    usual[slot] = (usual[slot] ?? 0) + (counts.get(day) ?? 0) / weeks
  }
  let expected = 0
  for (let day = last + 1; day < today; day += 1) expected += usual[day % week] ?? 0
  return expected
}
