interface AxisBesideProps {
  /** From top to bottom, in units of the drawing. */
  range: readonly [number, number]
  x: number
  /** How far the faint lines across go. */
  until: number
  ticks: readonly { at: number; said: string }[]
}

/** A vertical axis: words at its left, faint lines across. */
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
