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

/** Least distance between two numbers. */
const apart = 14

/** Circumstances as hatched bands behind a series, numbered at the top. */
export function CircumstanceBands({ bands, top, bottom }: CircumstanceBandsProps) {
  const marks = marksOf(bands)
  return (
    <g class="chart-circumstances">
      {bands.map(({ key, from, to, mark }) => (
        <g key={key}>
          <rect x={from} y={top} width={Math.max(2, to - from)} height={bottom - top} />
          <line x1={from} x2={from} y1={top} y2={bottom} />
          <text x={marks.get(key)} y={top - 6} text-anchor="middle">
            {mark}
          </text>
        </g>
      ))}
    </g>
  )
}

/** Returns where each number stands: over the middle of its band, or beside the one before it. */
function marksOf(bands: readonly Band[]): Map<string, number> {
  let last = Number.NEGATIVE_INFINITY
  return new Map(
    bands
      .map(({ key, from, to }) => ({ key, middle: (from + Math.max(from + 2, to)) / 2 }))
      .sort((one, other) => one.middle - other.middle)
      .map(({ key, middle }) => {
        last = Math.max(middle, last + apart)
        return [key, last]
      }),
  )
}
