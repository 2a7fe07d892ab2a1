import { geoIdentity, geoPath } from 'd3-geo'
import type { MultiPolygon } from 'geojson'
import type { Position, Shape } from '../../contract/geography.ts'
import { boundsOf } from '../../territory/geojson/settle.ts'
import { type DrawnTerritory, type Pointing, pointingAt } from './drawn-territory.ts'
import { fillOf, type Verdict, VerdictMark, VerdictPatterns } from './verdict.tsx'

interface TerritoryMapProps {
  /** Tells drawings of one page apart. */
  id: string
  width: number
  shapes: readonly Shape[]
  /** What is said of each territory, by its code. */
  known: ReadonlyMap<string, DrawnTerritory>
  pointing: Pointing
}

/** More names than this lie over each other. */
const mostNames = 14

/** More marks than this hide what they stand on. */
const mostMarks = 300

/**
 * Territories as they lie, each with the pattern and the mark of its verdict. It is drawn on a plane
 * whose degrees are as long as they are in the middle of it, so that which way a ring goes is nothing.
 */
export function TerritoryMap({ id, width, shapes, known, pointing }: TerritoryMapProps) {
  const { bottom, top, left, right } = boundsOf(shapes)
  const shrink = Math.cos((((bottom + top) / 2) * Math.PI) / 180) || 1
  const flat = ([x, y]: Position): Position => [x * shrink, y]
  const across = Math.max((right - left) * shrink, 1e-6)
  const height = Math.round(
    Math.min(Math.max((width * Math.max(top - bottom, 1e-6)) / across, width * 0.5), width * 1.15),
  )
  const box: MultiPolygon = {
    type: 'MultiPolygon',
    coordinates: [
      [[flat([left, bottom]), flat([right, bottom]), flat([right, top]), flat([left, bottom])]],
    ],
  }
  const plane = geoIdentity()
    .reflectY(true)
    .fitExtent(
      [
        [16, 16],
        [width - 16, height - 16],
      ],
      box,
    )
  const path = geoPath(plane).digits(1)
  const drawn = shapes.map((shape) => {
    const surface: MultiPolygon = {
      type: 'MultiPolygon',
      coordinates: shape.polygons.map((rings) => rings.map((ring) => ring.map(flat))),
    }
    const own = shape.point ? (plane(flat(shape.point)) ?? [0, 0]) : path.centroid(surface)
    return {
      shape,
      d: shape.point ? null : path(surface),
      at: own,
      one: known.get(shape.territory),
    }
  })
  const ofKnown = drawn.filter(({ one }) => one !== undefined)
  return (
    <svg aria-hidden="true" class="territory-map" viewBox={`0 0 ${width} ${height}`}>
      <VerdictPatterns id={id} />
      {drawn.map(({ shape, d, at, one }) =>
        d === null ? (
          <circle
            key={shape.territory}
            cx={at[0]}
            cy={at[1]}
            r="14"
            {...surfaceOf(shape, one?.verdict ?? null, id, pointing)}
          />
        ) : (
          <path
            key={shape.territory}
            d={d}
            fill-rule="evenodd"
            {...surfaceOf(shape, one?.verdict ?? null, id, pointing)}
          />
        ),
      )}
      {ofKnown.length <= mostMarks &&
        ofKnown.map(({ shape, at, one }) =>
          one?.verdict ? (
            <VerdictMark key={shape.territory} verdict={one.verdict} x={at[0]} y={at[1]} />
          ) : null,
        )}
      {ofKnown.length <= mostNames &&
        width >= 300 &&
        ofKnown.map(({ shape, at, one }) => (
          <text
            key={shape.territory}
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

function surfaceOf({ territory }: Shape, verdict: Verdict | null, id: string, pointing: Pointing) {
  return {
    class: 'territory-surface',
    'data-verdict': verdict ?? 'none',
    fill: fillOf(verdict, id),
    ...(verdict !== null && pointingAt(territory, pointing)),
  }
}
