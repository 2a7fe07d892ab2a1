import { readTextFile } from '../../platform/json-text/read-text-file.ts'
import { SettingRefused } from '../../platform/settings/setting-refused.ts'
import { readRules } from './read-rules.ts'
import type { Rules } from './rules.ts'

/**
 * Reads the rules file of the settings, and accepts all of it or nothing.
 * @throws SettingRefused with each fault: its place and a sentence
 */
export async function readRulesFile(file: string): Promise<Rules> {
  const written = await readTextFile(file).catch((error) => {
    if (error instanceof SettingRefused)
      throw new SettingRefused(`PARVIS_RIGHTS leads to ${error.message}`)
    throw error
  })
  const read = readRules(written)
  if ('rules' in read) return read.rules
  const told = read.faults.map(({ path, detail }) => (path ? `${path}: ` : '') + detail.en)
  throw new SettingRefused(`PARVIS_RIGHTS: ${file} grants nothing as it is. ${told.join('\n')}`)
}
