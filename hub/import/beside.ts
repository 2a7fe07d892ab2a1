import {
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  writeSync,
} from 'node:fs'

/** A file that an import writes beside: what it rejected, or the codes it gave. */
export interface Beside {
  /** Writes whole lines, and waits until they are durable. @returns its length, in bytes */
  write(lines: readonly string[]): number
  close(): void
}

/**
 * Opens a file beside an import, for its owner alone.
 * @param begin what it begins with
 * @param length how much of it stands, in bytes, when an import goes on; what is longer belongs to
 * rows that were never recorded, and is cut
 */
export function openBeside(path: string, begin: string, length: number): Beside {
  const file = openSync(path, constants.O_RDWR | constants.O_CREAT, 0o600)
  let end = Math.min(length, fstatSync(file).size)
  ftruncateSync(file, end)
  const append = (text: string) => {
    const bytes = Buffer.from(text)
    for (let written = 0; written < bytes.length; )
      written += writeSync(file, bytes, written, bytes.length - written, end + written)
    end += bytes.length
  }
  if (end === 0) append(begin)
  return {
    write(lines) {
      if (lines.length === 0) return end
      append(lines.join(''))
      fsyncSync(file)
      return end
    },
    close: () => closeSync(file),
  }
}

/** Where nobody asked for one. */
export const nowhere: Beside = { write: () => 0, close: () => {} }
