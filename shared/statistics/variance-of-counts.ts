/** How often one value was answered. A value is also known by how it is written. */
export interface ValueCount {
  value: number | string
  n: number
}

/** How far answers lie apart. */
export interface Spread {
  /** Answers that are points of the scale. */
  n: number
  /** Sample variance, divided by n − 1; `null` when fewer than two answers make none. */
  variance: number | null
}

/**
 * Variance of answers of which only the counts are known. A value may be counted several times
 * over, as when several services are taken together.
 * @param points values of the scale. What is not one of them, as « I don't know », is not counted.
 */
export function varianceOfCounts(
  counts: readonly ValueCount[],
  points: readonly (number | string)[],
): Spread {
  const known = new Map(points.filter(isNumber).map((point) => [String(point), point]))
  const given = counts.flatMap(({ value, n }) => {
    if (!(n >= 0)) throw new RangeError('Answers are counted from zero')
    const point = known.get(String(value))
    return point === undefined ? [] : [{ point, n }]
  })
  const sum = (of: (one: (typeof given)[number]) => number) =>
    given.reduce((total, one) => total + one.n * of(one), 0)
  const n = sum(() => 1)
  if (n < 2) return { n, variance: null }
  const mean = sum(({ point }) => point) / n
  return { n, variance: sum(({ point }) => (point - mean) ** 2) / (n - 1) }
}

function isNumber(value: number | string): value is number {
  return typeof value === 'number'
}
