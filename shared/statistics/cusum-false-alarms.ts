import { type CusumReference, countCusum, cusumScale } from './cusum-chart.ts'
import { type FalseAlarms, meanSpread, openAnswers, simulateCharts } from './false-alarms.ts'

/** A chart of sums whose coming year is simulated. */
export interface SimulatedCusum {
  reference: CusumReference
  h: number
  /** Cases of a coming point. */
  n: number
  perYear: number
}

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
  const spread = Math.max(1, meanSpread(charts.map(({ reference }) => reference.moves)))
  return simulateCharts(charts, work, ({ reference, h, n, perYear }, random) => {
    const open = openAnswers(reference, n, random)
    const deviate = cusumScale(reference, n)
    return () => {
      const draw = open()
      return countCusum(() => deviate(spread * draw()), h, before, perYear)
    }
  })
}
