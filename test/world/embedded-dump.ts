import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import type { RunResource } from './run-resource.ts'

/**
 * Creates an empty embedded database, and caches its dump for later runs: loading is much faster
 * than creating. The cache depends on the PGlite version.
 */
export async function dumpEmbedded(): Promise<RunResource> {
  const described = readFileSync('node_modules/@electric-sql/pglite/package.json', 'utf8')
  const { version } = JSON.parse(described)
  const path = resolve(`node_modules/.cache/parvis-embedded/${version}.tar`)
  if (!existsSync(path)) await dumpTo(path)
  return { value: path, end() {} }
}

/** Writes atomically: of two concurrent runs the last prevails, and none reads half a file. */
async function dumpTo(path: string): Promise<void> {
  const pglite = await PGlite.create()
  const dump = await pglite.dumpDataDir('none')
  await pglite.close()
  mkdirSync(dirname(path), { recursive: true })
  const draft = `${path}.${process.pid}`
  writeFileSync(draft, Buffer.from(await dump.arrayBuffer()))
  renameSync(draft, path)
}
