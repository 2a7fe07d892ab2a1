import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

/** What an extension puts into a page: its files in one piece, in kB of brotli. */
export function weighInjected(folder: string, files: readonly string[]): number {
  const whole = Buffer.concat(files.map((file) => readFileSync(join(folder, file))))
  return brotliCompressSync(whole).length / 1000
}
