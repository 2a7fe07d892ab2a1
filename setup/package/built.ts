import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { Files } from './archive.ts'

/** Extension stores: Chrome and Edge take the same package. */
export const stores = ['chrome', 'firefox'] as const
export type Store = (typeof stores)[number]

/** Lists the files of the build for a store. @param dist the folder of the build */
export function filesFor(store: Store, dist: string): Files {
  const files = filesIn(join(dist, `extension-${store}`))
  return files.set('manifest.json', forStore(files.get('manifest.json') ?? new Uint8Array()))
}

/** Reads the files of a folder by relative path, without hidden ones. */
export function filesIn(folder: string): Map<string, Uint8Array> {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [relative(folder, file).split(sep).join('/'), readFileSync(file)] as const),
  )
}

/** Removes the key: Chrome's store assigns one, and refuses an extension with its own. */
function forStore(manifest: Uint8Array): Buffer {
  const { key: _, ...others } = JSON.parse(Buffer.from(manifest).toString('utf8'))
  return Buffer.from(`${JSON.stringify(others, null, 2)}\n`)
}
