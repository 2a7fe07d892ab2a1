import { readGeoJson } from '#shared/territory/geojson/read-geojson.ts'
import { findGeography, upsertGeography } from '../../hub/catalogue/territories/geography-sql.ts'
import type { Database } from '../../hub/platform/database/database.ts'
import { valmontOutlines } from '../valmont/outlines.ts'

/** Uploads the districts' outlines once; later ones stay. */
export async function seedGeography(
  database: Database,
  organisation: string,
  { author, at }: { author: string; at: Date },
): Promise<void> {
  if ((await findGeography(database, organisation)) !== null) return
  const read = readGeoJson(valmontOutlines, { code: 'code', name: 'nom' })
  if (read.faults) throw new Error(`The outlines of the town do not hold: ${read.faults[0]?.code}`)
  await upsertGeography(database, organisation, { shapes: read.shapes, author, at })
}
