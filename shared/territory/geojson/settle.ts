import type { Position, Shape } from '../../contract/catalogue/geography.ts'

/** Resolution of a drawing in steps across: the widest screen. */
const steps = 4_096

/** Smallest step, in degrees: a tenth of a metre. */
const finest = 0.000_001

/**
 * Simplifies shapes for storage: joins them across the antimeridian, and reduces them to a drawable
 * resolution. All points snap to one grid, so that neighbours keep a common border; a shape smaller
 * than a step becomes a point.
 */
export function settle(shapes: readonly Shape[]): Shape[] {
  const beside = besideTheDateLine(shapes)
  const { left, right, bottom, top } = boundsOf(beside)
  const step = Math.max(finest, Math.max(right - left, top - bottom) / steps)
  const decimals = Math.min(6, Math.ceil(-Math.log10(step)) + 1)
  const round = (value: number) => Number((Math.round(value / step) * step).toFixed(decimals))
  return beside.map((shape) => {
    const polygons = shape.polygons
      .map((rings) => rings.map((ring) => thin(ring.map(([x, y]) => [round(x), round(y)]))))
      .filter(([outline]) => outline !== undefined && outline.length >= 4)
      .map((rings) => rings.filter(({ length }) => length >= 4))
    const [first] = shape.polygons.flat(2)
    return {
      ...shape,
      polygons,
      point: polygons.length === 0 ? (shape.point ?? first ?? null) : null,
    }
  })
}

/**
 * Moves shapes across 180° next to each other; otherwise a country would be drawn at both ends of
 * the world.
 */
function besideTheDateLine(shapes: readonly Shape[]): Shape[] {
  const moved = shapes.map((shape) => mapPositions(shape, ([x, y]) => [x < 0 ? x + 360 : x, y]))
  const widthOf = (all: readonly Shape[]) => boundsOf(all).right - boundsOf(all).left
  return widthOf(shapes) > 180 && widthOf(moved) < widthOf(shapes) ? moved : [...shapes]
}

/** Removes consecutive duplicate points. */
function thin(ring: readonly Position[]): Position[] {
  return ring.filter(([x, y], at) => {
    const before = ring[at - 1]
    return before === undefined || before[0] !== x || before[1] !== y
  })
}

function mapPositions(shape: Shape, move: (one: Position) => Position): Shape {
  return {
    ...shape,
    polygons: shape.polygons.map((rings) => rings.map((ring) => ring.map(move))),
    point: shape.point && move(shape.point),
  }
}

/** Returns the bounding box of all shapes, in degrees. */
export function boundsOf(shapes: readonly Shape[]) {
  let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity]
  for (const { polygons, point } of shapes)
    for (const [x, y] of [...polygons.flat(2), ...(point ? [point] : [])]) {
      left = Math.min(left, x)
      right = Math.max(right, x)
      bottom = Math.min(bottom, y)
      top = Math.max(top, y)
    }
  return { left, right, bottom, top }
}
