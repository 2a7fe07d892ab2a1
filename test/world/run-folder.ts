import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isThere } from './processes.ts'
import { unmountThoseLeftBehind } from './small-disk.ts'

const prefix = 'parvis-run-'

/**
 * Makes a folder of this run alone the one where it, its workers and its browsers make temporary files.
 * It goes with the run; that of a run that was killed goes with the next run.
 */
export function openRunFolder(): void {
  const top = tmpdir()
  for (const name of readdirSync(top)) {
    const owner = new RegExp(`^${prefix}(\\d+)-`).exec(name)?.[1]
    if (owner && !isThere(Number(owner))) remove(join(top, name))
  }
  const folder = mkdtempSync(join(top, `${prefix}${process.pid}-`))
  // PostgreSQL, which never runs as root, has its own folder within.
  chmodSync(folder, 0o755)
  process.env['TMPDIR'] = folder
  process.once('exit', () => remove(folder))
}

function remove(folder: string): void {
  try {
    unmountThoseLeftBehind(folder)
    // What was killed a moment ago may still write.
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  } catch {
    // Another run removes it at the same time, or it is another person's.
  }
}
