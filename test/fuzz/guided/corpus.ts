import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Reader } from '../readers/reader.ts'

/** Where inputs are kept that once found something: a folder a reader, a file an input. */
export const corpus = 'test/fuzz/corpus/readers'

/** What a reader begins with: its seeds, and what was kept for it. */
export function beginningsOf({ name, seeds }: Reader): Buffer[] {
  const folder = join(corpus, name)
  const kept = existsSync(folder) ? readdirSync(folder).sort() : []
  return [
    ...seeds.map((seed) => Buffer.from(seed)),
    ...kept.map((file) => readFileSync(join(folder, file))),
  ]
}
