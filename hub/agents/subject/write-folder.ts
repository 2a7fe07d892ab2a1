import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeFolder } from '../../platform/database/make-folder.ts'
import { SettingRefused } from '../../platform/settings/setting-refused.ts'

/**
 * Refuses a folder that is not empty, so that exports of two persons never mix.
 * @throws SettingRefused
 */
export function refuseFolder(folder: string): void {
  let inside: string[]
  try {
    inside = readdirSync(folder)
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return
    throw new SettingRefused(`${folder} is not a folder this user may write in.`)
  }
  if (inside.length > 0)
    throw new SettingRefused(`The folder ${folder} is not empty. Name a new one with --out.`)
}

/** Writes files that only this user of the machine can read. @throws SettingRefused */
export function writeFolder(folder: string, files: Readonly<Record<string, string>>): void {
  try {
    makeFolder(folder, 0o700)
    for (const [name, content] of Object.entries(files))
      writeFileSync(join(folder, name), content, { mode: 0o600, flag: 'wx' })
  } catch (error) {
    const { code } = error as { code?: string }
    throw new SettingRefused(`Not all could be written in the folder ${folder} (${code}).`)
  }
}
