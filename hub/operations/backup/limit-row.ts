import { BackupRefused } from './refused.ts'

const newline = 0x0a

/** Longest row, in bytes: no field of a hub comes near, and a forged one must not fill the memory. */
const longestRow = 64 * 2 ** 20

/**
 * Passes rows on. @param table whose rows they are
 * @throws BackupRefused when one is longer than any of a hub
 */
export async function* limitRow(
  rows: AsyncIterable<Uint8Array>,
  table: string,
): AsyncIterable<Uint8Array> {
  let length = 0
  for await (const part of rows) {
    const first = part.indexOf(newline)
    length += first < 0 ? part.length : first
    if (length > longestRow)
      throw new BackupRefused(
        `A row of ${table} is longer than any that a hub writes. Nothing was restored.`,
      )
    if (first >= 0) length = part.length - part.lastIndexOf(newline) - 1
    yield part
  }
}
