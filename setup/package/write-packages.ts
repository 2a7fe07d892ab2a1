import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { archive, type Files } from './archive.ts'
import { filesFor } from './built.ts'
import { checkChrome } from './check-chrome.ts'
import { lintFirefox } from './lint-firefox.ts'
import { pluginFiles, plugins } from './plugins.ts'
import { readSource } from './source.ts'

/** Output folder. */
export const folder = 'dist/packages'

/** Writes and checks the packages. @returns whether the stores would accept them */
export function run(): boolean {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const chrome = filesFor('chrome', 'dist')
  const firefox = filesFor('firefox', 'dist')
  write(`parvis-${version}-chrome.zip`, chrome)
  const path = write(`parvis-${version}-firefox.zip`, firefox)
  for (const plugin of plugins)
    write(`parvis-${plugin}-${version}.zip`, pluginFiles(plugin, version))
  writeSource(version)
  const { faults, stay } = lintFirefox(path, firefox)
  for (const { code, why } of stay) console.log(`stays: ${code}. ${why}`)
  return [formatFaults('chrome', checkChrome(chrome)), formatFaults('firefox', faults)].every(
    Boolean,
  )
}

function writeSource(version: string): void {
  const source = readSource()
  if (source) write(`parvis-${version}-source.zip`, source.files)
  else console.log('No archive of the source: this folder is no checkout of git.')
  if (source?.isChanged)
    console.log('The source differs from what was committed: commit before you publish.')
}

function write(name: string, files: Files): string {
  const path = join(folder, name)
  const bytes = archive(files)
  writeFileSync(path, bytes)
  const digest = createHash('sha256').update(bytes).digest('hex')
  console.log(`${digest}  ${path} (${files.size} files, ${Math.ceil(bytes.length / 1000)} kB)`)
  return path
}

function formatFaults(store: string, faults: readonly string[]): boolean {
  for (const fault of faults) console.log(`${store}: ${fault}`)
  if (faults.length === 0) console.log(`${store}: nothing to mend`)
  return faults.length === 0
}
