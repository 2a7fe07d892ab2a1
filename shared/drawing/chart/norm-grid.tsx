/** One cell; `n` is null when hidden. */
export interface GridCell {
  key: string
  n: number | null
  /** Its formatted count. */
  said: string
}

interface NormGridProps {
  /** Available width, in pixels. */
  width: number
  /** Two rows of two cells: kept above missed, well perceived left of badly perceived. */
  rows: readonly { key: string; name: string; cells: readonly [GridCell, GridCell] }[]
  columns: readonly [string, string]
  /** Cases without an opinion. */
  beside: GridCell & { name: string }
}

/** Largest width: beyond it, numbers stand far from their discs. */
const widest = 416
const gap = 12
const high = 84
const head = 26
const largest = high / 2 - 8

/**
 * Service standard by perception in four cells and a fifth: discs whose area is their count, with
 * the number beside. A very large count without opinion is a number only, because its scale would
 * shrink the four others. A hidden cell is a dashed frame.
 */
export function NormGrid({ rows, columns, beside, width: room }: NormGridProps) {
  const width = Math.min(widest, room)
  const side = (width - gap) / 2
  const most = Math.max(1, ...rows.flatMap(({ cells }) => cells).map(({ n }) => n ?? 0))
  const radius = (n: number) => Math.sqrt(n / most) * largest
  const ofRow = head + high + 10
  const last = head + rows.length * ofRow
  return (
    <svg class="norm-grid" viewBox={`0 0 ${width} ${last + ofRow}`} aria-hidden="true">
      {columns.map((name, at) => (
        <text key={name} class="norm-grid-column" x={at * (side + gap)} y="16">
          {name}
        </text>
      ))}
      {rows.map(({ key, name, cells }, row) => (
        <g key={key}>
          <text class="norm-grid-row" x="0" y={head + row * ofRow + 18}>
            {name}
          </text>
          {cells.map((cell, column) => (
            <Square
              key={cell.key}
              cell={cell}
              radius={radius(cell.n ?? 0)}
              x={column * (side + gap)}
              y={2 * head + row * ofRow}
              wide={side}
            />
          ))}
        </g>
      ))}
      <text class="norm-grid-row" x="0" y={last + 18}>
        {beside.name}
      </text>
      <Square cell={beside} radius={radius(beside.n ?? 0)} x={0} y={last + head} wide={width} />
    </svg>
  )
}

interface SquareProps {
  cell: GridCell
  radius: number
  x: number
  y: number
  wide: number
}

function Square({ cell: { key, n, said }, radius, x, y, wide }: SquareProps) {
  return (
    <g class="norm-grid-cell" data-cell={key} data-hidden={n === null || undefined}>
      <rect x={x + 1} y={y + 1} width={wide - 2} height={high - 2} rx="6" />
      {n !== null && radius <= largest && <circle cx={x + high / 2} cy={y + high / 2} r={radius} />}
      <text x={x + wide - 12} y={y + high / 2 + 5} text-anchor="end">
        {said}
      </text>
    </g>
  )
}
