import { existsSync, readFileSync, truncateSync } from 'node:fs'

/** Reads the lines of an append-only file; none where it is missing. */
export function readKeptLines(path: string): string[] {
  if (!existsSync(path)) return []
  const written = readFileSync(path)
  // A killed process may leave a half line; the next one must not continue it.
  const whole = written.lastIndexOf('\n') + 1
  if (whole < written.length) truncateSync(path, whole)
  return written.toString('utf8', 0, whole).split('\n').filter(Boolean)
}
