import { type DrawnTerritory, type Pointing, pointingAt } from './drawn-territory.ts'
import type { PlacedShapes } from './place-shapes.ts'
import { fillOf, type Verdict, VerdictMark, VerdictPatterns } from './verdict.tsx'

interface TerritoryMapProps {
  /** Prefix that makes ids unique on a page. */
  id: string
  placed: PlacedShapes
  /** Data of each territory, by code. */
  known: ReadonlyMap<string, DrawnTerritory>
  pointing: Pointing
}

/** Most labels at full width; fewer on a narrower one. */
const mostNames = 14
const leastRoom = 300

/** Most marks: more would hide the map. */
const mostMarks = 300

/** A map of territories, each with the pattern and the mark of its verdict. */
export function TerritoryMap({ id, placed, known, pointing }: TerritoryMapProps) {
  const { width, height } = placed
  const drawn = placed.shapes.map((shape) => ({ ...shape, one: known.get(shape.territory) }))
  const ofKnown = drawn.filter(({ one }) => one !== undefined)
  return (
    <svg aria-hidden="true" class="territory-map" viewBox={`0 0 ${width} ${height}`}>
      <VerdictPatterns id={id} />
      {drawn.map(({ territory, d, at, one }) => {
        const surface = surfaceOf(territory, one?.verdict ?? null, id, pointing)
        return d === null ? (
          <circle key={territory} cx={at[0]} cy={at[1]} r="14" {...surface} />
        ) : (
          <path key={territory} d={d} fill-rule="evenodd" {...surface} />
        )
      })}
      {ofKnown.length <= mostMarks &&
        ofKnown.map(({ territory, at, one }) =>
          one?.verdict ? (
            <VerdictMark key={territory} verdict={one.verdict} x={at[0]} y={at[1]} />
          ) : null,
        )}
      {ofKnown.length <= mostNames &&
        width >= leastRoom &&
        ofKnown.map(({ territory, at, one }) => (
          <text
            key={territory}
            class="territory-name"
            x={at[0]}
            y={at[1] + 24}
            text-anchor="middle"
          >
            {one?.name}
          </text>
        ))}
    </svg>
  )
}

function surfaceOf(territory: string, verdict: Verdict | null, id: string, pointing: Pointing) {
  return {
    class: 'territory-surface',
    'data-verdict': verdict ?? 'none',
    fill: fillOf(verdict, id),
    ...(verdict !== null && pointingAt(territory, pointing)),
  }
}
