import { existsSync, readFileSync, truncateSync } from 'node:fs'

/** The lines of a file that is only added to; none where there is no such file. */
export function readKeptLines(path: string): string[] {
  if (!existsSync(path)) return []
  const written = readFileSync(path)
  // A process killed while it wrote leaves half a line, which the next one must not continue.
  const whole = written.lastIndexOf('\n') + 1
  if (whole < written.length) truncateSync(path, whole)
  return written.toString('utf8', 0, whole).split('\n').filter(Boolean)
}
