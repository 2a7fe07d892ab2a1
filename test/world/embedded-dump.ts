import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** File that an empty embedded database begins from. */
    embedded: string
  }
}

/** Makes an empty embedded database once for the whole run: to make one takes seconds, to load it half of one. */
export async function dumpEmbedded(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'parvis-embedded-'))
  const pglite = await PGlite.create()
  const dump = await pglite.dumpDataDir('none')
  await pglite.close()
  const path = join(folder, 'empty.tar')
  writeFileSync(path, Buffer.from(await dump.arrayBuffer()))
  project.provide('embedded', path)
  return () => rmSync(folder, { recursive: true, force: true })
}
