import { createHash } from 'node:crypto'
import { createReadStream, statSync } from 'node:fs'
import { digest } from '../../platform/crypto/digest.ts'
import { SettingRefused } from '../../platform/settings/setting-refused.ts'
import type { Mapping } from './mapping.ts'
import { FileUnreadable } from './source.ts'

/**
 * Returns the size of a file, in bytes.
 * @throws SettingRefused when missing; FileUnreadable when empty
 */
export function sizeOf(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found?.isFile()) throw new SettingRefused(`There is no file ${path}.`)
  if (found.size === 0) throw new FileUnreadable(`${path} is empty: nothing was imported.`)
  return found.size
}

/** Computes the identity of an import: the same file with the same mapping is the same import. */
export async function digestFile(path: string, mapping: Mapping | null): Promise<string> {
  const hash = createHash('sha256').update(digest(mapping))
  for await (const some of createReadStream(path, { highWaterMark: 1_048_576 })) hash.update(some)
  return hash.digest('base64url')
}
