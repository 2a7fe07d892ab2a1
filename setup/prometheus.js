import { existsSync, readFileSync } from 'node:fs'
import { bringFromDebian, isDebianRoot } from './debian.js'

/** What tries the rules of alerts: what Debian calls it, and where its programs are. */
const { packages, programs } = JSON.parse(
  readFileSync(new URL('./prometheus.json', import.meta.url), 'utf8'),
)

/**
 * Finds the tool by which Prometheus tries rules, and brings it from the distribution, on Debian as root.
 * @returns its name when it cannot be had; that is said, not hidden.
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
