import { existsSync, readFileSync } from 'node:fs'
import { bringFromDebian, isDebianRoot } from './debian.js'

/** What shares connections of a PostgreSQL: what Debian calls it, and where its program is. */
const pooler = JSON.parse(readFileSync(new URL('./pooler.json', import.meta.url), 'utf8'))

/**
 * Finds the real PgBouncer that hubs are tried behind, and brings it from the distribution, on Debian as
 * root. It is not started.
 * @returns its name when it cannot be had; that is said, not hidden.
 */
export function ensurePooler() {
  const isMissing = () => !pooler.programs.every((path) => existsSync(path))
  if (isMissing() && isDebianRoot()) {
    process.stderr.write('Bringing PgBouncer…\n')
    bringFromDebian(pooler.packages)
  }
  if (!isMissing()) return []
  process.stderr.write(
    'No PgBouncer can be had here. Its tests are skipped and counted. ' +
      `On Debian, install ${pooler.packages.join(' ')}.\n`,
  )
  return ['PgBouncer']
}
