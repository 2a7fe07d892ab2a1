import { line } from 'd3-shape'
import type { World } from '../../contract/reporting/world.ts'
import { worldShape } from '../world-shape.ts'

/** One period of a series. */
export interface SeriesPoint {
  period: string
  /** `null` when hidden. */
  estimate: number | null
  low: number | null
  high: number | null
  /** Few answers: drawn in grey. */
  isFaint: boolean
}

interface SeriesRunsProps {
  runs: readonly (readonly SeriesPoint[])[]
  /** Every period of the axis, in order. */
  periods: readonly string[]
  world: World
  /** Returns the centre of a period, in drawing units. */
  x(period: string): number
  /** Returns the position of a value, in drawing units. */
  y(value: number): number
  /** Distance between two periods. */
  step: number
  top: number
  /** Position of the time axis. */
  base: number
}

interface Told {
  x: number
  estimate: number
  low: number | null
  high: number | null
  isFaint: boolean
  period: string
}

/** Points of one panel with their intervals, connected where no period is missing. */
export function SeriesRuns({ runs, periods, world, x, y, step, top, base }: SeriesRunsProps) {
  const size = Math.min(0.75, step / 22)
  const cap = Math.min(5, step / 4)
  return (
    <g class="chart-runs">
      {runs.map((run, nth) => {
        const told = run.map((point) => toldOf(point, x))
        const firstPeriod = run[0]?.period
        return (
          <g key={firstPeriod}>
            {nth > 0 && firstPeriod !== undefined && (
              <line
                class="chart-cut"
                x1={x(firstPeriod) - step / 2}
                x2={x(firstPeriod) - step / 2}
                y1={top}
                y2={base}
              />
            )}
            <path class="chart-line" d={pathOf(told, periods, y)} />
            {told.map((one, at) =>
              one === null ? (
                <path
                  key={run[at]?.period}
                  class="chart-untold"
                  d="M-4-4 4 4M-4 4 4-4"
                  transform={`translate(${x(run[at]?.period ?? '')} ${base - 10})`}
                />
              ) : (
                <g
                  key={one.period}
                  class="chart-interval"
                  data-world={world}
                  data-faint={one.isFaint || undefined}
                >
                  {one.low !== null && one.high !== null && (
                    <>
                      <line x1={one.x} x2={one.x} y1={y(one.low)} y2={y(one.high)} />
                      <line x1={one.x - cap} x2={one.x + cap} y1={y(one.low)} y2={y(one.low)} />
                      <line x1={one.x - cap} x2={one.x + cap} y1={y(one.high)} y2={y(one.high)} />
                    </>
                  )}
                  <path
                    d={worldShape[world]}
                    transform={`translate(${one.x} ${y(one.estimate)}) scale(${size})`}
                  />
                </g>
              ),
            )}
          </g>
        )
      })}
    </g>
  )
}

function toldOf(point: SeriesPoint, x: (period: string) => number): Told | null {
  const { period, estimate, low, high, isFaint } = point
  if (estimate === null) return null
  return { period, x: x(period), estimate, low, high, isFaint }
}

/** Returns the path through visible points; a hidden or empty period is a gap. */
function pathOf(
  told: readonly (Told | null)[],
  periods: readonly string[],
  y: (value: number) => number,
): string {
  const known = new Map(told.flatMap((one) => (one === null ? [] : [[one.period, one]])))
  const write = line<Told | undefined>()
    .defined((one) => one !== undefined)
    .x((one) => one?.x ?? 0)
    .y((one) => y(one?.estimate ?? 0))
  return write(periods.map((period) => known.get(period))) ?? ''
}
