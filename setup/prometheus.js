import { existsSync, readFileSync } from 'node:fs'
import { bringFromDebian, isDebianRoot } from './debian.js'

/** promtool: its Debian package, and the path of its program. */
const { packages, programs } = JSON.parse(
  readFileSync(new URL('./prometheus.json', import.meta.url), 'utf8'),
)

/**
 * Finds promtool, which tests the alert rules, and installs it on Debian as root.
 * @returns its name when unavailable, to report
 */
export function ensurePrometheus() {
  const isThere = () => programs.every((path) => existsSync(path))
  if (!isThere() && isDebianRoot()) {
    process.stderr.write('Bringing promtool…\n')
    bringFromDebian(packages)
  }
  if (isThere()) return []
  process.stderr.write(
    `No promtool can be had here. Its tests are skipped and counted. On Debian, install ${packages.join(' ')}.\n`,
  )
  return ['promtool']
}
