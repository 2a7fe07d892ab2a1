import { existsSync, readFileSync } from 'node:fs'
import { bringFromDebian, isDebianRoot } from './debian.js'

/** Reverse proxies and systemd tools: their Debian packages, and the paths of their programs. */
const surroundings = JSON.parse(
  readFileSync(new URL('./surroundings.json', import.meta.url), 'utf8'),
)

/** Under systemd, installation also starts servers, on the web ports. */
const wouldStart = () => existsSync('/run/systemd/system')

/**
 * Finds the reverse proxies and systemd tools used to test hubs, and installs them on Debian as
 * root, where nothing starts them.
 * @returns names of unavailable ones, to report
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
