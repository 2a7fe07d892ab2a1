import type { Shape } from '../../contract/catalogue/geography.ts'
import { nameText, territory } from '../../contract/scalar.ts'
import { ownOf } from '../../text/own-of.ts'
import { type GeoFault, GeoWrong } from './fault.ts'
import { isRecord } from './is-record.ts'
import { mostFaults, mostPoints, mostShapes } from './limits.ts'
import { readGeometry } from './read-geometry.ts'
import { settle } from './settle.ts'

/** Properties with the names of a territory. */
export interface Naming {
  code: string
  /** `null` to use the code as the name. */
  name: string | null
}

/** The shapes of a file, or its faults. `empty`: features without a shape, which are skipped. */
export type ReadShapes =
  | { shapes: Shape[]; empty: number; faults?: undefined }
  | { faults: GeoFault[] }

/** Parses the shapes of territories in a GeoJSON file (RFC 7946). It keeps two properties. */
export function readGeoJson(file: unknown, naming: Naming): ReadShapes {
  const wrong = wrongFile(file)
  if (wrong) return { faults: [wrong] }
  const features = featuresOf(file)
  if (features.length > mostShapes)
    return { faults: [{ path: '/features', code: 'too_many_shapes', values: { max: mostShapes } }] }
  const faults: GeoFault[] = []
  const shapes = new Map<string, Shape>()
  let [points, empty] = [0, 0]
  for (const [at, feature] of features.entries()) {
    try {
      const shape = readFeature(feature, naming, `/features/${at}`)
      if (shape === null) {
        empty += 1
        continue
      }
      points += shape.polygons.flat(2).length + (shape.point ? 1 : 0)
      if (points > mostPoints)
        return {
          faults: [{ path: '/features', code: 'too_many_points', values: { max: mostPoints } }],
        }
      if (shapes.has(shape.territory))
        throw new GeoWrong({
          path: `/features/${at}/properties`,
          code: 'code_twice',
          values: { code: shape.territory },
        })
      shapes.set(shape.territory, shape)
    } catch (error) {
      if (!(error instanceof GeoWrong)) throw error
      faults.push(error.fault)
      if (faults.length >= mostFaults) break
    }
  }
  if (faults.length > 0) return { faults }
  if (shapes.size === 0) return { faults: [{ path: '/features', code: 'no_shape' }] }
  return { shapes: settle([...shapes.values()]), empty }
}

/** Returns the property names of a file, in order of appearance; skips very long ones. */
export function propertyNames(file: unknown): string[] {
  const names = new Set<string>()
  for (const feature of featuresOf(file).slice(0, 100)) {
    const properties = isRecord(feature) ? ownOf(feature, 'properties') : null
    if (isRecord(properties)) for (const name of Object.keys(properties)) names.add(name)
  }
  return [...names].filter((name) => name !== '' && name.length <= 100).slice(0, 100)
}

/** Returns the features of a file; none when it is no collection. */
function featuresOf(file: unknown): readonly unknown[] {
  const features = isRecord(file) ? ownOf(file, 'features') : null
  return Array.isArray(features) ? features : []
}

function wrongFile(file: unknown): GeoFault | null {
  if (
    !isRecord(file) ||
    file['type'] !== 'FeatureCollection' ||
    !Array.isArray(ownOf(file, 'features'))
  )
    return { path: '', code: 'not_a_collection' }
  const crs = ownOf(file, 'crs')
  if (crs === undefined || crs === null) return null
  const properties = isRecord(crs) ? ownOf(crs, 'properties') : null
  const name = isRecord(properties) ? ownOf(properties, 'name') : null
  const isDegrees = typeof name === 'string' && /(?:CRS:?84|EPSG:{1,2}4326)$/i.test(name)
  return isDegrees ? null : { path: '/crs', code: 'other_crs' }
}

function readFeature(feature: unknown, naming: Naming, path: string): Shape | null {
  if (!isRecord(feature) || feature['type'] !== 'Feature')
    throw new GeoWrong({ path, code: 'not_a_feature' })
  const drawn = readGeometry(ownOf(feature, 'geometry'), `${path}/geometry`)
  if (drawn === null) return null
  const properties = ownOf(feature, 'properties')
  const own = (name: string) => (isRecord(properties) ? ownOf(properties, name) : undefined)
  const written = own(naming.code)
  const code = typeof written === 'number' ? String(written) : written
  const values = { property: naming.code }
  if (typeof code !== 'string' || code.trim() === '')
    throw new GeoWrong({ path: `${path}/properties`, code: 'code_missing', values })
  const read = territory.safeParse(code.trim())
  if (!read.success)
    throw new GeoWrong({ path: `${path}/properties`, code: 'code_unreadable', values })
  const named = naming.name === null ? null : nameText(120).min(1).safeParse(own(naming.name))
  return { territory: read.data, name: named?.success ? named.data : read.data, ...drawn }
}
