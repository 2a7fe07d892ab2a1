import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const quiet = {
  stdio: ['pipe', 'ignore', 2],
  env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
}
let isListed = false

/** Returns whether apt can install packages: on Debian, as root. */
export function isDebianRoot() {
  return existsSync('/etc/debian_version') && process.getuid?.() === 0
}

/**
 * Installs Debian packages with minimal dependencies, and reports unavailable ones.
 * @param answers debconf answers, a line each
 */
export function bringFromDebian(packages, answers = []) {
  try {
    if (!isListed) execFileSync('apt-get', ['-q', 'update'], quiet)
    isListed = true
    if (answers.length > 0)
      execFileSync('debconf-set-selections', { ...quiet, input: `${answers.join('\n')}\n` })
    const words = ['-q', 'install', '-y', '--no-install-recommends', ...packages]
    execFileSync('apt-get', words, quiet)
  } catch {
    process.stderr.write('Debian’s packages could not be installed.\n')
  }
}
