import * as z from 'zod'
import { plainText, territory } from '../scalar.ts'

/** A longitude and a latitude, in degrees (WGS 84). */
const position = z.tuple([z.number(), z.number()])
const polygon = z.array(z.array(position))

/** The shape of a territory: polygons, each an outline and its holes, or a point. */
const shape = z.strictObject({
  territory,
  name: z.string(),
  polygons: z.array(polygon),
  point: position.nullable(),
})

/** A GeoJSON file, and its properties with the names of territories. */
export const geographyPut = z
  .strictObject({
    code: plainText(100).min(1, 'empty').meta({ description: 'Property that holds the code' }),
    name: plainText(100).nullable().meta({ description: 'Property that holds the name' }),
    geojson: z.unknown().meta({
      description:
        'A FeatureCollection (RFC 7946) of Polygon, MultiPolygon or Point, in degrees (WGS 84)',
    }),
  })
  .meta({ id: 'GeographyPut' })

/** The shapes of an organisation, with author and date; `null` when there are none. */
export const geography = z
  .strictObject({
    geography: z
      .strictObject({
        shapes: z.array(shape),
        author: z.string(),
        at: z.iso.datetime(),
      })
      .nullable(),
  })
  .meta({ id: 'Geography' })

export type Position = z.infer<typeof position>
export type Shape = z.infer<typeof shape>
export type Geography = z.infer<typeof geography>
