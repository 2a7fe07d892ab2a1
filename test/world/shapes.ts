type Ring = [number, number][]

/** A square of a tenth of a degree, closed. */
export function ring(left: number, bottom: number): Ring {
  const [right, top] = [Number((left + 0.1).toFixed(4)), Number((bottom + 0.1).toFixed(4))]
  return [
    [left, bottom],
    [right, bottom],
    [right, top],
    [left, top],
    [left, bottom],
  ]
}

/** A territory as a file of shapes has it. */
export function feature(
  code: unknown,
  properties: object = {},
  geometry: unknown = square,
): object {
  return { type: 'Feature', properties: { code, ...properties }, geometry }
}

const square = { type: 'Polygon', coordinates: [ring(4.8, 45.7)] }

interface HostileFile {
  what: string
  file: unknown
  /** Where the fault is said to be, inside the file. */
  path: string
  code: string
  /** The property that is said to hold the code. */
  property?: string
}

const withGeometry = (geometry: unknown) => ({
  type: 'FeatureCollection',
  features: [feature('nord', {}, geometry)],
})
const polygon = (coordinates: unknown) => withGeometry({ type: 'Polygon', coordinates })
const inCrs = (crs: unknown) => ({ type: 'FeatureCollection', crs, features: [feature('nord')] })
const named = (name: unknown) => inCrs({ type: 'name', properties: { name } })
const first = '/features/0/geometry'
const firstRing = `${first}/coordinates/0/0`

/** Files of shapes that are refused, each for one thing. */
export const hostileFiles: readonly HostileFile[] = [
  { what: 'no file', file: null, path: '', code: 'not_a_collection' },
  { what: 'a list', file: [], path: '', code: 'not_a_collection' },
  { what: 'one feature', file: feature('nord'), path: '', code: 'not_a_collection' },
  {
    what: 'features that are no list',
    file: { type: 'FeatureCollection', features: { length: 3 } },
    path: '',
    code: 'not_a_collection',
  },
  {
    what: 'no feature',
    file: { type: 'FeatureCollection', features: [] },
    path: '/features',
    code: 'no_shape',
  },
  {
    what: 'Lambert 93 by its name',
    file: named('urn:ogc:def:crs:EPSG::2154'),
    path: '/crs',
    code: 'other_crs',
  },
  { what: 'a system without a name', file: inCrs('EPSG:4326'), path: '/crs', code: 'other_crs' },
  {
    what: 'Lambert 93 without saying so',
    file: polygon([[[842_000, 6_519_000]]]),
    path: `${firstRing}/0`,
    code: 'not_degrees',
  },
  {
    what: 'something that is no feature',
    file: { type: 'FeatureCollection', features: [7] },
    path: '/features/0',
    code: 'not_a_feature',
  },
  {
    what: 'a line',
    file: withGeometry({ type: 'LineString', coordinates: ring(4, 45) }),
    path: first,
    code: 'other_geometry',
  },
  {
    what: 'a geometry of geometries',
    file: withGeometry({ type: 'GeometryCollection', geometries: [] }),
    path: first,
    code: 'other_geometry',
  },
  {
    what: 'a text as geometry',
    file: withGeometry('POLYGON'),
    path: first,
    code: 'broken_geometry',
  },
  {
    what: 'a ring that is open',
    file: polygon([ring(4, 45).slice(0, 4)]),
    path: firstRing,
    code: 'ring_open',
  },
  {
    what: 'a ring of two points',
    file: polygon([
      [
        [4, 45],
        [5, 45],
        [4, 45],
      ],
    ]),
    path: firstRing,
    code: 'ring_open',
  },
  {
    what: 'a coordinate in words',
    file: polygon([[['4', 45]]]),
    path: `${firstRing}/0`,
    code: 'broken_geometry',
  },
  {
    what: 'a coordinate without a second',
    file: polygon([[[4]]]),
    path: `${firstRing}/0`,
    code: 'broken_geometry',
  },
  {
    what: 'rings nested too deep',
    file: polygon([[[[[4, 45]]]]]),
    path: `${firstRing}/0`,
    code: 'broken_geometry',
  },
  {
    what: 'a latitude beyond the pole',
    file: withGeometry({ type: 'Point', coordinates: [4, 91] }),
    path: `${first}/coordinates`,
    code: 'not_degrees',
  },
  {
    what: 'a territory without code',
    file: { type: 'FeatureCollection', features: [feature(null)] },
    path: '/features/0/properties',
    code: 'code_missing',
  },
  {
    what: 'a property all objects have',
    file: { type: 'FeatureCollection', features: [feature('nord')] },
    path: '/features/0/properties',
    code: 'code_missing',
    property: 'constructor',
  },
  {
    what: 'a code that is none',
    file: { type: 'FeatureCollection', features: [feature('Quartier nord !')] },
    path: '/features/0/properties',
    code: 'code_unreadable',
  },
  {
    what: 'a code given twice',
    file: { type: 'FeatureCollection', features: [feature('nord'), feature('nord')] },
    path: '/features/1/properties',
    code: 'code_twice',
  },
  {
    what: 'too many shapes',
    file: { type: 'FeatureCollection', features: Array(5001).fill(null) },
    path: '/features',
    code: 'too_many_shapes',
  },
  {
    what: 'too many points',
    file: polygon([[...Array.from({ length: 200_001 }, (_, at) => [4 + at / 1e6, 45]), [4, 45]]]),
    path: '/features',
    code: 'too_many_points',
  },
]
