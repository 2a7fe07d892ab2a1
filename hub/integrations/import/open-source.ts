import { extname } from 'node:path'
import type { Offer } from '../../catalogue/services/offer.ts'
import { SettingRefused } from '../../platform/settings/setting-refused.ts'
import { readItem } from '../../requests/intake/read-item.ts'
import { openCsv } from './csv-source.ts'
import type { Mapping } from './mapping.ts'
import { openNdjson } from './ndjson-source.ts'
import { cellsOf, openOpen311 } from './open311-source.ts'
import { rowReader } from './read-row.ts'
import type { Source } from './source.ts'

/** File formats by extension. */
const formats: Readonly<Record<string, 'csv' | 'ndjson' | 'json'>> = {
  '.csv': 'csv',
  '.tsv': 'csv',
  '.txt': 'csv',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
  '.json': 'json',
}

export type Format = 'csv' | 'ndjson' | 'json'

/** Returns the format of a file, by its name. @throws SettingRefused */
export function formatOf(path: string): Format {
  const format = formats[extname(path).toLowerCase()]
  if (format) return format
  throw new SettingRefused(
    `${path} is not a file that can be imported: its name ends in ${Object.keys(formats).join(', ')}.`,
  )
}

/**
 * Opens a file of requests.
 * @param seenAt when the import began
 * @throws SettingRefused, FileUnreadable
 */
export async function openSource(
  path: string,
  mapping: Mapping | null,
  offer: Offer,
  seenAt: Date,
): Promise<Source> {
  const format = formatOf(path)
  if (!mapping) {
    if (format === 'ndjson') return openNdjson(path, (content) => readItem(content, offer, seenAt))
    throw new SettingRefused(
      `${path} needs --mapping: which column or field says what. See docs/operate/integrating.md.`,
    )
  }
  const readRow = rowReader(mapping, offer, seenAt)
  if (format === 'csv') return openCsv(path, mapping, readRow)
  if (format === 'json') return openOpen311(path, readRow)
  return openNdjson(path, (content) => readRow(cellsOf(Object(content))))
}
