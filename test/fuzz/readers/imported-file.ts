import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Offer } from '../../../hub/catalogue/services/offer.ts'
import { mappings } from '../../../hub/integrations/import/built-in-mappings.ts'
import { type Format, openSource } from '../../../hub/integrations/import/open-source.ts'
import { checkMapping } from '../../../hub/integrations/import/read-mapping.ts'
import { FileUnreadable } from '../../../hub/integrations/import/source.ts'
import { SettingRefused } from '../../../hub/platform/settings/setting-refused.ts'
import { libraryCard } from '../../world/offered.ts'
import { must, orRefusedLater } from './reader.ts'

const seenAt = new Date('2026-11-24T10:00:00Z')
const offer: Offer = (service) => ({ service: { ...libraryCard, service }, zone: 'Europe/Paris' })
const [boston] = mappings
const byColumns = checkMapping(boston?.content, 'boston-311', false)
const byFields = checkMapping(
  { service: 'voirie', locale: 'fr', zone: 'Europe/Paris' },
  'open311',
  true,
)

let folder: string | null = null

/** Reads a file that requests are imported from, from its beginning, then from the middle once more. */
export async function readImported(input: Uint8Array, format: Format): Promise<void> {
  if (folder === null) {
    folder = mkdtempSync(join(tmpdir(), 'parvis-fuzz-'))
    process.once('exit', () => folder && rmSync(folder, { recursive: true, force: true }))
  }
  const path = join(folder, `file.${format}`)
  writeFileSync(path, input)
  const mapping = { csv: byColumns, json: byFields, ndjson: null }[format]
  const source = await orRefusedLater(
    () => openSource(path, mapping, offer, seenAt),
    SettingRefused,
    FileUnreadable,
  )
  if (source === null) return
  const ends: { bytes: number; lines: number }[] = []
  const whole = await rowsFrom({ bytes: 0, lines: 1 })
  const at = Math.floor(ends.length / 2)
  const middle = ends[at]
  if (middle === undefined || !whole) return
  const count = ends.length - at - 1
  ends.length = 0
  await rowsFrom(middle)
  must(
    ends.length === count,
    'as many rows follow a place whenever they are read',
    ends.length,
    count,
  )

  /** @returns whether it was read to its end */
  async function rowsFrom(from: { bytes: number; lines: number }): Promise<boolean> {
    let [bytes, line] = [from.bytes, 0]
    const read = async () => {
      for await (const rows of source?.read(from) ?? [])
        for (const row of rows) {
          must(row.line >= line, 'lines go on', row.line, line)
          must(
            row.next.bytes >= bytes && row.next.bytes <= input.length,
            'within the file',
            row.next,
          )
          must(typeof row.reject('why') === 'string', 'a row can be given back')
          line = row.line
          bytes = row.next.bytes
          ends.push(row.next)
        }
      return true
    }
    return (await orRefusedLater(read, FileUnreadable)) ?? false
  }
}
