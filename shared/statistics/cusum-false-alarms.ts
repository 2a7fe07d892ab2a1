import { type CusumReference, countCusum, cusumScale } from './cusum-chart.ts'
import { normalQuantile } from './distribution/normal.ts'
import { drawAnswers, type FalseAlarms, simulateCharts } from './false-alarms.ts'

/** A chart of sums whose coming year is simulated. */
export interface SimulatedCusum {
  reference: CusumReference
  h: number
  /** Cases of a coming point. */
  n: number
  perYear: number
}

/** Levels that a reference leaves possible, each as probable, in its standard errors. */
const levels = Array.from({ length: 16 }, (_, at) => normalQuantile((at + 0.5) / 16))

/** Years of one chart simulated over all. */
const work = 4_000

/** Points before the year: by then a sum has forgotten that it began at 0. */
const before = 13

/**
 * Simulates how many signals charts of sums give in a year in which nothing changes, as
 * `simulateFalseAlarms`: each has its own reference, limit and number of cases; its true level is
 * drawn from what the reference leaves possible; what varies beyond chance is that of all charts.
 * @returns `null` without a chart
 */
export function simulateCusum(charts: readonly SimulatedCusum[]): FalseAlarms | null {
  const moves = charts.reduce((sum, { reference }) => sum + reference.moves, 1)
  const spread = Math.max(1, moves / (charts.length + 1))
  return simulateCharts(charts, work, ({ reference, h, n, perYear }, random) => {
    const shift = Math.sqrt((n + 0.5) / (reference.n + 0.5))
    const draws = levels.map((level) => drawAnswers(reference, n, level * shift, random))
    const deviate = cusumScale(reference, n)
    return () => {
      const draw = draws[Math.floor(random() * draws.length)] ?? (() => 0)
      return countCusum(() => deviate(spread * draw()), h, before, perYear)
    }
  })
}
