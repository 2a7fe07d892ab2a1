interface AxisBelowProps {
  /** Start and end, in drawing units. */
  range: readonly [number, number]
  y: number
  ticks: readonly { at: number; said: string }[]
  /** Title of the axis. */
  label?: string
}

/** A horizontal axis with labels under its ticks; the outer labels stay inside the drawing. */
export function AxisBelow({ range: [from, to], y, ticks, label }: AxisBelowProps) {
  return (
    <g class="chart-axis">
      <line x1={from} x2={to} y1={y} y2={y} />
      {ticks.map(({ at, said }) => (
        <g key={at}>
          <line x1={at} x2={at} y1={y} y2={y + 6} />
          <text x={at} y={y + 22} text-anchor="middle">
            {said}
          </text>
        </g>
      ))}
      {label !== undefined && (
        <text x={(from + to) / 2} y={y + 44} text-anchor="middle">
          {label}
        </text>
      )}
    </g>
  )
}
