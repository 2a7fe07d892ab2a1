import { closeSync, openSync, readSync } from 'node:fs'

/** How much of a file is read at once, in bytes. */
const size = 1_000_000

/**
 * The lines of a file, one after the other, however long it is. A process killed while it wrote
 * leaves half a line: what does not end is none.
 */
export function* readLines(path: string): Generator<string> {
  const file = openSync(path, 'r')
  try {
    const piece = Buffer.alloc(size)
    let rest = Buffer.alloc(0)
    for (let read = readSync(file, piece); read > 0; read = readSync(file, piece)) {
      rest = Buffer.concat([rest, piece.subarray(0, read)])
      let from = 0
      for (let end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n', from)) {
        yield rest.toString('utf8', from, end)
        from = end + 1
      }
      rest = rest.subarray(from)
    }
  } finally {
    closeSync(file)
  }
}
