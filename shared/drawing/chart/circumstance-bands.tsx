/** A circumstance on a series: start and end, in drawing units. */
export interface Band {
  key: string
  from: number
  to: number
  /** Its number in the list under the drawing. */
  mark: string
}

interface CircumstanceBandsProps {
  bands: readonly Band[]
  top: number
  bottom: number
}

/** Circumstances as hatched bands behind a series, numbered at the top. */
export function CircumstanceBands({ bands, top, bottom }: CircumstanceBandsProps) {
  return (
    <g class="chart-circumstances">
      {bands.map(({ key, from, to, mark }) => (
        <g key={key}>
          <rect x={from} y={top} width={Math.max(2, to - from)} height={bottom - top} />
          <line x1={from} x2={from} y1={top} y2={bottom} />
          <text x={(from + Math.max(from + 2, to)) / 2} y={top - 6} text-anchor="middle">
            {mark}
          </text>
        </g>
      ))}
    </g>
  )
}
