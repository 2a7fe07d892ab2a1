import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { Files } from './archive.ts'

/** Who takes a package: the stores of Chrome and Edge take the same one. */
export const stores = ['chrome', 'firefox'] as const
export type Store = (typeof stores)[number]

/**
 * What a store is sent of what was built.
 * @param dist the folder of the build
 */
export function filesFor(store: Store, dist: string): Files {
  const files = filesIn(join(dist, `extension-${store}`))
  return files.set('manifest.json', forStore(files.get('manifest.json') ?? new Uint8Array()))
}

/** Every file in a folder, by its path from there, but for hidden ones. */
export function filesIn(folder: string): Map<string, Uint8Array> {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [relative(folder, file).split(sep).join('/'), readFileSync(file)] as const),
  )
}

/** The store of Chrome gives an extension its key, and refuses one that brings its own. */
function forStore(manifest: Uint8Array): Buffer {
  const { key: _, ...others } = JSON.parse(Buffer.from(manifest).toString('utf8'))
  return Buffer.from(`${JSON.stringify(others, null, 2)}\n`)
}
