import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'

const entries = z.strictObject({
  key: z.string(),
  firstDay: z.iso.datetime(),
  isSeeded: z.boolean(),
})

/** What the demo remembers between two starts, beside its database. */
export interface Diary {
  /** Opens the console and the API; the hub keeps only its hash. */
  key: string
  /** The day the demo's past is counted from, so that filling it twice says the same. */
  firstDay: Date
  isSeeded: boolean
  writeSeeded(): void
}

/** Opens the diary of a folder, or begins one. */
export function openDiary(folder: string): Diary {
  const path = join(folder, 'demo.json')
  const write = (said: z.infer<typeof entries>) => {
    writeFileSync(`${path}.new`, JSON.stringify(said), { mode: 0o600 })
    renameSync(`${path}.new`, path)
    return said
  }
  const said = existsSync(path)
    ? entries.parse(JSON.parse(readFileSync(path, 'utf8')))
    : write({
        key: `parvis_valmont_${randomBytes(24).toString('base64url')}`,
        firstDay: new Date().toISOString(),
        isSeeded: false,
      })
  return {
    key: said.key,
    firstDay: new Date(said.firstDay),
    isSeeded: said.isSeeded,
    writeSeeded: () => void write({ ...said, isSeeded: true }),
  }
}
