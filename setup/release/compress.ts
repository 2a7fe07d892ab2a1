import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { init as startZstandard, compress as zstandard } from '@bokuweb/zstd-wasm'

/** Started once: started again, it has two memories and mixes them, and writes what nobody can unpack. */
let started: Promise<unknown> | undefined

/** Writes each file of a folder compressed beside it, in three ways: to do it takes longer than to build them. */
export async function compress(folder: string): Promise<void> {
  started ??= startZstandard()
  await started
  for (const file of filesOf(folder)) {
    const content = readFileSync(file)
    writeFileSync(`${file}.br`, brotliCompressSync(content))
    writeFileSync(`${file}.zst`, zstandard(content, 19))
    writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }))
  }
}

/** Returns the files of a place, which is a folder or one file, in order. */
export function filesOf(place: string): string[] {
  if (statSync(place).isFile()) return [place]
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}
