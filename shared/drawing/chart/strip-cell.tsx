/** How a day or a month was, against what is owed. */
export type StripState = 'kept' | 'partly' | 'missed' | 'nothing'

interface StripCellProps {
  state: StripState | 'unknown'
  /** How much was kept, from 0 to 1: a cell is filled so far. */
  part: number
  x: number
  y: number
  width: number
  height: number
}

const hatch = 'strip-hatch'

/** A cell of a strip. Fill, hatch and outline say its state, so that black and white says it too. */
export function StripCell({ state, part, x, y, width, height }: StripCellProps) {
  const box = { x, width: Math.max(1, width) }
  const filled = Math.max(2, height * part)
  return (
    <g class="strip-cell" data-state={state}>
      {state === 'missed' && (
        <>
          <rect class="strip-edge" {...box} y={y} height={height} />
          <rect fill={`url(#${hatch})`} {...box} y={y} height={height} />
        </>
      )}
      {state === 'kept' && <rect class="strip-fill" {...box} y={y} height={height} />}
      {state === 'partly' && (
        <>
          <rect class="strip-edge" {...box} y={y} height={height} />
          <rect fill={`url(#${hatch})`} {...box} y={y} height={height - filled} />
          <rect class="strip-fill" {...box} y={y + height - filled} height={filled} />
        </>
      )}
      {state === 'nothing' && (
        <line x1={x} x2={x + box.width} y1={y + height / 2} y2={y + height / 2} />
      )}
      {state === 'unknown' && <line x1={x} x2={x + box.width} y1={y + height} y2={y + height} />}
    </g>
  )
}

/** The pattern of what was owed and missed. */
export function StripPatterns() {
  return (
    <defs>
      <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse">
        <rect class="strip-ground" width="6" height="6" />
        <path class="strip-line" d="M-1.5 1.5 1.5-1.5M0 6 6 0M4.5 7.5 7.5 4.5" />
      </pattern>
    </defs>
  )
}
