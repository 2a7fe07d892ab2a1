import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import rules from './rights.json?raw'

/** Writes the town's rights rules into its folder. @returns the file */
export function writeRights(folder: string): string {
  const file = join(folder, 'rights.json')
  mkdirSync(folder, { recursive: true })
  writeFileSync(file, rules)
  return file
}
