import { createHash } from 'node:crypto'
import type { Sum } from './format.ts'

const newline = 0x0a

/** Counts and digests rows of a stream. */
export function openSum() {
  const hash = createHash('sha256')
  let rows = 0
  return {
    add(part: Uint8Array): void {
      hash.update(part)
      for (let at = part.indexOf(newline); at >= 0; at = part.indexOf(newline, at + 1)) rows += 1
    },
    rows: () => rows,
    end: (): Sum => ({ rows, sha256: hash.digest('hex') }),
  }
}
