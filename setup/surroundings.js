import { existsSync, readFileSync } from 'node:fs'
import { bringFromDebian, isDebianRoot } from './debian.js'

/** What stands around a hub where it runs for people: what Debian calls it, and where its programs are. */
const surroundings = JSON.parse(
  readFileSync(new URL('./surroundings.json', import.meta.url), 'utf8'),
)

/** Where systemd runs the machine, what is installed is started as well, on the ports of the web. */
const wouldStart = () => existsSync('/run/systemd/system')

/**
 * Finds the real proxies that hubs are tried behind and what systemd starts them with, and brings them from
 * the distribution, on Debian as root, where nothing of it is started.
 * @returns names of those that cannot be had; that is said, not hidden.
 */
export function ensureSurroundings() {
  const missing = () =>
    Object.keys(surroundings).filter(
      (name) => !surroundings[name].programs.every((path) => existsSync(path)),
    )
  const packagesOf = (names) => names.flatMap((name) => surroundings[name].packages)
  if (missing().length > 0 && isDebianRoot() && !wouldStart()) {
    process.stderr.write(`Bringing ${missing().join(', ')}…\n`)
    bringFromDebian(packagesOf(missing()))
  }
  const lacking = missing()
  if (lacking.length > 0)
    process.stderr.write(
      `No ${lacking.join(', ')} can be had here. Their tests are skipped and counted. ` +
        `On Debian, install ${packagesOf(lacking).join(' ')}.\n`,
    )
  return lacking
}
