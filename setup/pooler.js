import { existsSync, readFileSync } from 'node:fs'
import { bringFromDebian, isDebianRoot } from './debian.js'

/** PgBouncer: its Debian package, and the path of its program. */
const pooler = JSON.parse(readFileSync(new URL('./pooler.json', import.meta.url), 'utf8'))

/**
 * Finds PgBouncer, used to test hubs behind a connection pooler, and installs it on Debian as root.
 * It does not start it.
 * @returns its name when unavailable, to report
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
