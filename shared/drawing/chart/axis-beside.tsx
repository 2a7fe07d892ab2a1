interface AxisBesideProps {
  /** Top and bottom, in drawing units. */
  range: readonly [number, number]
  x: number
  /** Right end of the grid lines. */
  until: number
  ticks: readonly { at: number; said: string }[]
}

/** A vertical axis: labels at its left, grid lines across. */
export function AxisBeside({ range: [from, to], x, until, ticks }: AxisBesideProps) {
  return (
    <g class="chart-axis">
      <line x1={x} x2={x} y1={from} y2={to} />
      {ticks.map(({ at, said }) => (
        <g key={at}>
          <line class="chart-grid" x1={x} x2={until} y1={at} y2={at} />
          <text x={x - 8} y={at + 5} text-anchor="end">
            {said}
          </text>
        </g>
      ))}
    </g>
  )
}
