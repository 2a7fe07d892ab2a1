import { existsSync, readFileSync } from 'node:fs'
import { bringFromDebian, isDebianRoot } from './debian.js'

/** What reads figures and rings: what Debian calls it, and where its programs are. */
const short = JSON.parse(readFileSync(new URL('./prometheus.json', import.meta.url), 'utf8'))

/**
 * Finds the tool by which Prometheus tries rules, and brings it from the distribution, on Debian as root; for
 * the long run Prometheus itself as well. It is not started.
 * @returns its name when it cannot be had; that is said, not hidden.
 */
export function ensurePrometheus(isLong) {
  const wanted = isLong ? [short, short.long] : [short]
  const missing = () => wanted.filter(({ programs }) => !programs.every((path) => existsSync(path)))
  if (missing().length > 0 && isDebianRoot()) {
    process.stderr.write('Bringing Prometheus…\n')
    bringFromDebian(missing().flatMap(({ packages }) => packages))
  }
  if (missing().length === 0) return []
  process.stderr.write(
    'No Prometheus can be had here. Its tests are skipped and counted. ' +
      `On Debian, install ${missing()
        .flatMap(({ packages }) => packages)
        .join(' ')}.\n`,
  )
  return ['Prometheus']
}
