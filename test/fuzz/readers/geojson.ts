import * as z from 'zod'
import { geography } from '#shared/contract/catalogue/geography.ts'
import { propertyNames, readGeoJson } from '#shared/territory/geojson/read-geojson.ts'
import { feature, ring } from '../../world/shapes.ts'
import { jsonOf, must, type Reader } from './reader.ts'

const shapes = z.array(geography.shape.geography.unwrap().shape.shapes.element)

export const geojson: Reader = {
  name: 'geojson',
  seeds: [
    {
      features: [
        feature('nord', { nom: 'Nord' }),
        feature(69123, {}, { type: 'Point', coordinates: [4.9, 45.7, 210] }),
      ],
    },
    {
      features: [
        feature(
          'sud',
          {},
          { type: 'MultiPolygon', coordinates: [[ring(4, 45)], [ring(5, 46), ring(5.01, 46.01)]] },
        ),
      ],
    },
    {
      crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:OGC:1.3:CRS84' } },
      features: [feature('est', {}, null)],
    },
  ].map((more) => JSON.stringify({ type: 'FeatureCollection', ...more })),
  read(input) {
    const file = jsonOf(input)
    must(
      propertyNames(file).every((name) => name.length <= 100),
      'names are short',
    )
    const read = readGeoJson(file, { code: 'code', name: 'nom' })
    if (read.faults) return must(read.faults.length > 0, 'what is refused is told')
    const told = shapes.safeParse(read.shapes)
    must(told.success, 'shapes are what the contract says', told.error?.issues)
    const codes = read.shapes.map(({ territory }) => territory)
    must(new Set(codes).size === codes.length, 'each territory once', codes)
    const again = readGeoJson(
      {
        type: 'FeatureCollection',
        features: read.shapes.map(({ territory, name, polygons, point }) => ({
          type: 'Feature',
          properties: { code: territory, nom: name },
          geometry: point
            ? { type: 'Point', coordinates: point }
            : { type: 'MultiPolygon', coordinates: polygons },
        })),
      },
      { code: 'code', name: 'nom' },
    )
    must(!again.faults, 'what is taken is taken again', again.faults)
  },
}
