import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Files } from '../package/archive.ts'
import { chromiumIdOf } from './crx.ts'
import { builtIds } from './ids.ts'
import { ownPackages } from './own-packages.ts'
import { policiesOf } from './policies.ts'
import { policyFiles } from './policy-files.ts'
import { readDeclaration } from './read-declaration.ts'
import { RolloutRefused } from './rollout-refused.ts'
import { served } from './served-names.ts'
import { createKey, readKey } from './signing-key.ts'

/** Output folder: `server` for the web server, `policy` for the machines. */
const folder = 'dist/rollout'

/** Makes a key, or the roll-out of an organisation. @returns whether it could */
export function run({ newKey, declaration }: { newKey?: string; declaration?: string }): boolean {
  try {
    if (newKey !== undefined) {
      const id = createKey(newKey)
      console.log(`${newKey} is made. Its id is ${id}. Keep it where secrets are kept.`)
    }
    if (declaration !== undefined) writeRollout(declaration)
    return true
  } catch (error) {
    if (!(error instanceof RolloutRefused)) throw error
    console.error(error.message)
    return false
  }
}

function writeRollout(path: string): void {
  const known = Object.keys(readJson('extension/managed.json').properties)
  const declared = readDeclaration(path, known)
  const key = readKey(declared.key)
  const ids = { chromium: chromiumIdOf(key), firefox: declared.firefoxId }
  const { version: released } = readJson('package.json')
  const version = declared.revision ? `${released}.${declared.revision}` : released
  rmSync(folder, { recursive: true, force: true })
  write('server', ownPackages(declared, { ids, key, version, dist: 'dist' }))
  write('policy', policyFiles(policiesOf(declared, ids), builtIds('dist'), declared.address))
  console.log(`
Version ${version}
Chromium, Chrome, Edge: ${ids.chromium}
Firefox: ${ids.firefox}
${served.firefoxPackage} is not signed: Firefox takes it from Mozilla's signature alone, Firefox ESR also where signatures are not required.

For the hub:
PARVIS_EXTENSION_IDS=${Object.values(ids).join()}`)
}

function write(part: string, files: Files): void {
  for (const [name, bytes] of files) {
    const path = join(folder, part, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, bytes)
    console.log(path)
  }
}

const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8'))
