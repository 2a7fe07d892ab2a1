import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isThere } from './processes.ts'
import { unmountThoseLeftBehind } from './small-disk.ts'

const prefix = 'parvis-run-'

/**
 * Makes a folder of this run the temporary folder of its processes. It is deleted at the end; the
 * next run deletes that of a killed one.
 */
export function openRunFolder(): void {
  const top = tmpdir()
  for (const name of readdirSync(top)) {
    const owner = new RegExp(`^${prefix}(\\d+)-`).exec(name)?.[1]
    if (owner && !isThere(Number(owner))) remove(join(top, name))
  }
  const folder = mkdtempSync(join(top, `${prefix}${process.pid}-`))
  // PostgreSQL, an unprivileged user, has its own folder within.
  chmodSync(folder, 0o755)
  process.env['TMPDIR'] = folder
  process.once('exit', () => remove(folder))
}

function remove(folder: string): void {
  try {
    unmountThoseLeftBehind(folder)
    // A process just killed may still write.
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  } catch {
    // A concurrent run deletes it, or it belongs to another user.
  }
}
