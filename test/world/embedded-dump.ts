import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import type { RunResource } from './run-resource.ts'

/** Makes an empty embedded database once for a run: to make one takes seconds, to load it half of one. */
export async function dumpEmbedded(): Promise<RunResource> {
  const folder = mkdtempSync(join(tmpdir(), 'parvis-embedded-'))
  const pglite = await PGlite.create()
  const dump = await pglite.dumpDataDir('none')
  await pglite.close()
  const path = join(folder, 'empty.tar')
  writeFileSync(path, Buffer.from(await dump.arrayBuffer()))
  return { value: path, end: () => rmSync(folder, { recursive: true, force: true }) }
}
