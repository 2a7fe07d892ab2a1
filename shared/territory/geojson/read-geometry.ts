import type { Position, Shape } from '../../contract/catalogue/geography.ts'
import { GeoWrong } from './fault.ts'
import { isRecord } from './is-record.ts'

/** The drawable part of a geometry; nothing when it is empty. */
export type Drawn = Pick<Shape, 'polygons' | 'point'>

/**
 * Parses a Polygon, a MultiPolygon or a Point. It drops heights, and keeps the winding order of
 * rings, which does not matter on a plane.
 * @param path of the geometry in its file
 * @returns `null` for a missing or empty one
 * @throws GeoWrong
 */
export function readGeometry(geometry: unknown, path: string): Drawn | null {
  if (geometry === null || geometry === undefined) return null
  if (!isRecord(geometry)) throw new GeoWrong({ path, code: 'broken_geometry' })
  const { type, coordinates } = geometry
  const at = `${path}/coordinates`
  if (type !== 'Point' && type !== 'Polygon' && type !== 'MultiPolygon')
    throw new GeoWrong({ path, code: 'other_geometry', values: { type: formatType(type) } })
  const list = listOf(coordinates, at)
  if (list.length === 0) return null
  if (type === 'Point') return { polygons: [], point: readPosition(list, at) }
  const polygons = (
    type === 'Polygon' ? [list] : list.map((one, nth) => listOf(one, `${at}/${nth}`))
  )
    .filter((rings) => rings.length > 0)
    .map((rings, nth) => rings.map((ring, turn) => readRing(ring, `${at}/${nth}/${turn}`)))
  return polygons.length === 0 ? null : { polygons, point: null }
}

function readRing(ring: unknown, path: string): Position[] {
  const positions = listOf(ring, path).map((one, nth) => readPosition(one, `${path}/${nth}`))
  const [first, last] = [positions[0], positions.at(-1)]
  const isClosed = first && last && first[0] === last[0] && first[1] === last[1]
  if (positions.length < 4 || !isClosed) throw new GeoWrong({ path, code: 'ring_open' })
  return positions
}

function readPosition(written: unknown, path: string): Position {
  const [longitude, latitude, ...others] = listOf(written, path)
  const all = [longitude, latitude, ...others]
  if (all.length > 4 || !all.every((one) => typeof one === 'number' && Number.isFinite(one)))
    throw new GeoWrong({ path, code: 'broken_geometry' })
  const [x, y] = [Number(longitude), Number(latitude)]
  if (Math.abs(x) > 180 || Math.abs(y) > 90) throw new GeoWrong({ path, code: 'not_degrees' })
  return [x, y]
}

function listOf(written: unknown, path: string): readonly unknown[] {
  if (!Array.isArray(written)) throw new GeoWrong({ path, code: 'broken_geometry' })
  return written
}

function formatType(type: unknown): string {
  return typeof type === 'string' ? type.slice(0, 40) : '?'
}
