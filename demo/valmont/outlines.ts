import { type District, districts } from './services/districts.ts'

type Point = readonly [east: number, north: number]

/** Where three districts meet at the edge of the town, and where they meet the old centre. */
const edge = { west: [-2.6, 1.3], east: [2.4, 1.9], south: [0.9, -2.6] } as const
const centre = { west: [-0.8, 0.7], east: [0.9, 0.5], south: [0.3, -0.9] } as const

/** The hills in the north, the plain in the east, the lime trees in the west. */
const north: Point[] = [
  [-2.3, 2],
  [-1.6, 2.5],
  [-1, 2.4],
  [-0.3, 2.9],
  [0.7, 3.1],
  [1.3, 2.7],
  [1.9, 2.6],
]
const east: Point[] = [
  [2.9, 1.3],
  [3.3, 0.3],
  [3, -0.5],
  [3.1, -1.1],
  [2.6, -1.6],
  [1.9, -2.3],
]
const west: Point[] = [
  [-0.2, -2.8],
  [-1, -2.3],
  [-1.5, -2.5],
  [-2.3, -2],
  [-2.7, -1.2],
  [-3.1, -0.8],
  [-3, 0.4],
]

/** The Valmonne comes down from the hills, and leaves the town by the south. */
const upstream: Point[] = [
  [-2.1, 0.9],
  [-1.7, 1.2],
  [-1.3, 0.8],
]
const downstream: Point[] = [
  [0.5, -1.3],
  [0.2, -1.7],
  [0.7, -2.1],
]
const road: Point[] = [
  [1.4, 0.8],
  [1.9, 1.5],
]

/** The ramparts of the old centre. */
const ramparts: Record<'north' | 'east' | 'west', Point[]> = {
  north: [
    [-0.3, 1],
    [0.4, 0.9],
  ],
  east: [
    [1.1, -0.1],
    [0.8, -0.6],
  ],
  west: [
    [-0.4, -0.8],
    [-0.9, -0.4],
    [-1, 0.2],
  ],
}

const back = (points: readonly Point[]) => [...points].reverse()

/** Each district's outline, drawn for the demo: neighbours share the very points of their border. */
const outlines: Readonly<Record<District, readonly Point[]>> = {
  'vieux-pont': [
    centre.west,
    ...ramparts.north,
    centre.east,
    ...ramparts.east,
    centre.south,
    ...ramparts.west,
  ],
  'haut-valmont': [
    edge.west,
    ...north,
    edge.east,
    ...back(road),
    centre.east,
    ...back(ramparts.north),
    centre.west,
    ...back(upstream),
  ],
  'la-plaine': [
    edge.east,
    ...east,
    edge.south,
    ...back(downstream),
    centre.south,
    ...back(ramparts.east),
    centre.east,
    ...road,
  ],
  'les-tilleuls': [
    edge.south,
    ...west,
    edge.west,
    ...upstream,
    centre.west,
    ...back(ramparts.west),
    centre.south,
    ...downstream,
  ],
}

/** The districts of Valmont as a GeoJSON file. Where the town lies is as fictitious as the town. */
export const valmontOutlines = {
  type: 'FeatureCollection',
  features: Object.entries(outlines).map(([code, outline]) => ({
    type: 'Feature',
    properties: { code, nom: districts[code as District] },
    geometry: {
      type: 'Polygon',
      coordinates: [[...outline, ...outline.slice(0, 1)].map(inDegrees)],
    },
  })),
}

function inDegrees([x, y]: Point): Point {
  const round = (value: number) => Number(value.toFixed(5))
  return [round(4.98 + x * 0.0125), round(46.24 + y * 0.009)]
}
