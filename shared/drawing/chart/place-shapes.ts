import { geoIdentity, geoPath } from 'd3-geo'
import type { MultiPolygon } from 'geojson'
import type { Position, Shape } from '../../contract/catalogue/geography.ts'
import { boundsOf } from '../../territory/geojson/settle.ts'

/** A shape in a drawing. */
interface PlacedShape {
  territory: string
  /** Its path; `null` for a point. */
  d: string | null
  /** Its centre, in drawing units. */
  at: readonly [number, number]
}

/** Shapes in a drawing of a given width. */
export interface PlacedShapes {
  width: number
  height: number
  shapes: readonly PlacedShape[]
}

const edge = 16

/**
 * Projects shapes on a plane, with degrees scaled for their middle latitude; the winding order of
 * rings does not matter.
 */
export function placeShapes(shapes: readonly Shape[], width: number): PlacedShapes {
  const { bottom, top, left, right } = boundsOf(shapes)
  const shrink = Math.cos((((bottom + top) / 2) * Math.PI) / 180) || 1
  const flat = ([x, y]: Position): Position => [x * shrink, y]
  const across = Math.max((right - left) * shrink, 1e-6)
  const asHigh = (width * Math.max(top - bottom, 1e-6)) / across
  const height = Math.round(Math.min(Math.max(asHigh, width * 0.5), width * 1.15))
  const corners: Position[] = [
    [left, bottom],
    [right, bottom],
    [right, top],
    [left, bottom],
  ]
  const box: MultiPolygon = { type: 'MultiPolygon', coordinates: [[corners.map(flat)]] }
  const inside: [[number, number], [number, number]] = [
    [edge, edge],
    [width - edge, height - edge],
  ]
  const plane = geoIdentity().reflectY(true).fitExtent(inside, box)
  const path = geoPath(plane).digits(1)
  return {
    width,
    height,
    shapes: shapes.map(({ territory, polygons, point }) => {
      if (point) return { territory, d: null, at: plane(flat(point)) ?? [0, 0] }
      const surface: MultiPolygon = {
        type: 'MultiPolygon',
        coordinates: polygons.map((rings) => rings.map((ring) => ring.map(flat))),
      }
      return { territory, d: path(surface), at: path.centroid(surface) }
    }),
  }
}
