/** Frequency of one value. */
export interface ValueCount {
  value: number | string
  n: number
}

/** Variance of answers. */
export interface Spread {
  /** Answers that are points of the scale. */
  n: number
  /** Sample variance (n − 1); `null` for fewer than two. */
  variance: number | null
}

/** Mean of answers in points, `null` for none, with their variance. */
export interface CountedMoments extends Spread {
  mean: number | null
}

/**
 * Returns the variance of answers from counts. A value may occur several times, as for several
 * services.
 * @param points values of the scale. What is not one of them, as « I don't know », is not counted.
 */
export function varianceOfCounts(
  counts: readonly ValueCount[],
  points: readonly (number | string)[],
): Spread {
  const { n, variance } = momentsOfCounts(counts, points)
  return { n, variance }
}

/** Returns mean and variance from counts, like `varianceOfCounts`. */
export function momentsOfCounts(
  counts: readonly ValueCount[],
  points: readonly (number | string)[],
): CountedMoments {
  const known = new Map(points.filter(isNumber).map((point) => [String(point), point]))
  const given = counts.flatMap(({ value, n }) => {
    if (!(n >= 0)) throw new RangeError('Answers are counted from zero')
    const point = known.get(String(value))
    return point === undefined ? [] : [{ point, n }]
  })
  const sum = (of: (one: (typeof given)[number]) => number) =>
    given.reduce((total, one) => total + one.n * of(one), 0)
  const n = sum(() => 1)
  if (n === 0) return { n, mean: null, variance: null }
  const mean = sum(({ point }) => point) / n
  const squares = sum(({ point }) => (point - mean) ** 2)
  return { n, mean, variance: n < 2 ? null : squares / (n - 1) }
}

function isNumber(value: number | string): value is number {
  return typeof value === 'number'
}
