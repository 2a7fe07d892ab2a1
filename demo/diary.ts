import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { SettingRefused } from '../hub/platform/settings/setting-refused.ts'

const entries = z.strictObject({
  key: z.string(),
  firstDay: z.iso.datetime(),
  isSeeded: z.boolean(),
})

/** The demo's own state between two starts, besides its database. */
export interface Diary {
  /** API key of the console and the API; the hub stores only its hash. */
  key: string
  /** The first day of the demo, so that the seed is reproducible. */
  firstDay: Date
  isSeeded: boolean
  writeSeeded(): void
}

/**
 * Opens or creates the diary of a folder.
 * @throws SettingRefused where another hub keeps its database there
 */
export function openDiary(folder: string): Diary {
  const path = join(folder, 'demo.json')
  const write = (said: z.infer<typeof entries>) => {
    mkdirSync(folder, { recursive: true })
    writeFileSync(`${path}.new`, JSON.stringify(said), { mode: 0o600 })
    renameSync(`${path}.new`, path)
    return said
  }
  if (!existsSync(path) && existsSync(join(folder, 'postgres')))
    throw new SettingRefused(
      `${folder} holds a hub that is not the demo. Nothing was changed. Start the demo in another folder, or set PARVIS_DATA.`,
    )
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
