import { percentile } from './percentile.ts'
import { seededRandom } from './seeded-random.ts'
import type { Interval } from './wilson.ts'

/** Samples that are drawn. */
const samples = 1000

/** The first state of the draw: the same answers always have the same interval. */
const seed = 20_091_218

/** Share of the samples that must allow a figure, else there is no interval. */
const enough = 0.95

/**
 * Returns 95 % percentile intervals of figures made of a correlation matrix: people are drawn with
 * replacement a thousand times, from a fixed seed.
 *
 * Source: B. Efron and R. J. Tibshirani, "An Introduction to the Bootstrap" (1993), 13.3.
 * @param columns one array a variable, the same people in the same order.
 * @param of makes the figures, always as many; `null` where a sample does not allow them.
 * @returns one interval a figure; `null` when more than 5 % of the samples allow none.
 */
export function bootstrapCorrelations(
  columns: readonly (readonly number[])[],
  of: (correlations: number[][]) => readonly number[] | null,
): Interval[] | null {
  const n = columns[0]?.length ?? 0
  const random = seededRandom(seed)
  const found: (readonly number[])[] = []
  for (let sample = 0; sample < samples; sample++) {
    const times = new Uint32Array(n)
    for (let nth = 0; nth < n; nth++) {
      const drawn = Math.floor(random() * n)
      times[drawn] = (times[drawn] ?? 0) + 1
    }
    const correlations = correlate(columns, times)
    const figures = correlations && of(correlations)
    if (figures) found.push(figures)
  }
  const [first] = found
  if (first === undefined || found.length < enough * samples) return null
  return first.map((_, at) => {
    const own = found.map((figures) => figures[at] ?? 0)
    return { low: percentile(own, 0.025) ?? 0, high: percentile(own, 0.975) ?? 0 }
  })
}

/** Returns the correlations of people who count several times; `null` where one has no spread. */
function correlate(columns: readonly (readonly number[])[], times: Uint32Array): number[][] | null {
  const n = times.length
  const centred = columns.map((column) => {
    let total = 0
    for (let at = 0; at < n; at++) total += (column[at] ?? 0) * (times[at] ?? 0)
    return column.map((value) => value - total / n)
  })
  const product = (one: readonly number[], other: readonly number[]) => {
    let total = 0
    for (let at = 0; at < n; at++) total += (one[at] ?? 0) * (other[at] ?? 0) * (times[at] ?? 0)
    return total
  }
  const spreads = centred.map((one) => Math.sqrt(product(one, one)))
  if (spreads.some((spread) => !(spread > 1e-9))) return null
  return centred.map((one, row) =>
    centred.map((other, column) =>
      row === column ? 1 : product(one, other) / ((spreads[row] ?? 1) * (spreads[column] ?? 1)),
    ),
  )
}
