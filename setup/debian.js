import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const quiet = {
  stdio: ['pipe', 'ignore', 2],
  env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
}
let isListed = false

/** Whether programs can be had from the distribution: on Debian, as root. */
export function isDebianRoot() {
  return existsSync('/etc/debian_version') && process.getuid?.() === 0
}

/**
 * Installs packages of the distribution with no more than they need; one that cannot be had is said.
 * @param answers to the questions that they ask while they are installed, a line each
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
