interface ToleranceBandProps {
  from: number
  to: number
  top: number
  bottom: number
}

/** From the least acceptable to what is wished: a band between two brackets, seen without colour too. */
export function ToleranceBand({ from, to, top, bottom }: ToleranceBandProps) {
  return (
    <g class="chart-zone">
      <rect x={from} y={top} width={Math.max(1, to - from)} height={bottom - top} />
      <path d={`M${from + 5} ${top}H${from}V${bottom}H${from + 5}`} />
      <path d={`M${to - 5} ${top}H${to}V${bottom}H${to - 5}`} />
    </g>
  )
}
