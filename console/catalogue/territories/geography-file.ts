import { longestFile } from '#shared/territory/geojson/limits.ts'
import {
  propertyNames,
  type ReadShapes,
  readGeoJson,
} from '#shared/territory/geojson/read-geojson.ts'

/** A file somebody chose, as it was read. */
export interface GeographyFile {
  content: unknown
  /** Names of the properties of its features. */
  properties: string[]
  code: string
  name: string | null
}

/** Reads a file; the properties that usually hold codes and names are proposed. */
export async function readGeographyFile(
  file: File,
): Promise<GeographyFile | 'too_long' | 'unreadable'> {
  if (file.size > longestFile) return 'too_long'
  try {
    const content: unknown = JSON.parse(await file.text())
    const properties = propertyNames(content)
    const find = (usual: RegExp) => properties.find((name) => usual.test(name))
    return {
      content,
      properties,
      code: find(/^(?:code_?insee|insee(?:_com)?|code|id)$/i) ?? properties[0] ?? '',
      name: find(/^(?:nom|name|libelle|label)(?:_.*)?$/i) ?? null,
    }
  } catch {
    return 'unreadable'
  }
}

/** What the hub would keep of it, or refuse: it reads with the same rules. */
export function readShapesOf({ content, code, name }: GeographyFile): ReadShapes {
  return readGeoJson(content, { code, name })
}
