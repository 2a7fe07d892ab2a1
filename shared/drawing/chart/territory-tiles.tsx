import { wrap } from '../wrap.ts'
import { type DrawnTerritory, type Pointing, pointingAt } from './drawn-territory.ts'
import { fillOf, VerdictMark, VerdictPatterns } from './verdict.tsx'

interface TerritoryTilesProps {
  /** Prefix that makes ids unique on a page. */
  id: string
  width: number
  /** In order, from left to right. */
  territories: readonly DrawnTerritory[]
  pointing: Pointing
}

const gap = 8
const height = 92
const size = 15

/** A tile map: one tile of the same size per territory, for territories without shapes. */
export function TerritoryTiles({ id, width, territories, pointing }: TerritoryTilesProps) {
  const columns = Math.min(Math.max(2, Math.floor(width / 132)), Math.max(2, territories.length))
  const tile = (width - gap * (columns - 1)) / columns
  const rows = Math.ceil(territories.length / columns)
  return (
    <svg
      aria-hidden="true"
      class="territory-tiles"
      viewBox={`0 0 ${width} ${rows * (height + gap) - gap + 2}`}
    >
      <VerdictPatterns id={id} />
      {territories.map((one, at) => {
        const x = (at % columns) * (tile + gap)
        const y = Math.floor(at / columns) * (height + gap) + 1
        return (
          <g key={one.territory} {...pointingAt(one.territory, pointing)}>
            <rect
              class="territory-surface"
              data-verdict={one.verdict ?? 'none'}
              data-pointed={pointing.pointed === one.territory || undefined}
              fill={fillOf(one.verdict, id)}
              x={x + 1}
              y={y}
              width={tile - 2}
              height={height}
              rx="6"
            />
            {one.verdict && <VerdictMark verdict={one.verdict} x={x + 18} y={y + 20} />}
            {linesOf(one.name, tile - 20).map((line, nth) => (
              <text key={line} class="territory-name" x={x + 11} y={y + 52 + nth * 20}>
                {line}
              </text>
            ))}
          </g>
        )
      })}
    </svg>
  )
}

/** Breaks a name into two lines, and cuts the second; the list has the whole name. */
function linesOf(name: string, width: number): string[] {
  const most = Math.max(4, Math.floor(width / (size * 0.53)))
  const lines = wrap(name, width, size)
  const isCut = lines.length > 2
  return lines
    .slice(0, 2)
    .map((line, at) =>
      line.length > most || (isCut && at === 1) ? `${line.slice(0, most - 1)}…` : line,
    )
}
