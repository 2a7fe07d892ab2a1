import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { judgeAdvisories } from './judge-advisories.js'

/**
 * Checks the packages that run for known vulnerabilities, and all packages for registry signatures:
 * `npm run audit`. Exits with 1 on a finding, and with 2 when the registry does not answer. It needs
 * the registry, so it is not part of the tests: a timer runs it.
 */

const accepted = JSON.parse(
  readFileSync(new URL('./accepted-advisories.json', import.meta.url), 'utf8'),
)
const noAnswer = 'The registry did not answer; nothing is known.'

/** @param {string[]} words */
function npm(...words) {
  const asked = spawnSync('npm', [...words, '--loglevel=error'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  return {
    status: asked.status ?? 1,
    out: asked.stdout,
    said: `${asked.stdout}${asked.stderr}`.trim(),
  }
}

/** @returns {number} */
function checkAdvisories() {
  const { out } = npm('audit', '--omit=dev', '--json')
  const today = new Date().toISOString().slice(0, 10)
  const { isAnswered, faults } = judgeAdvisories(JSON.parse(out || '{}'), accepted, today)
  const rest = isAnswered ? `${accepted.length} accepted, ${faults.length} to mend.` : noAnswer
  console.log(`Known vulnerabilities of what runs: ${[...faults, rest].join('\n')}`)
  return isAnswered ? Math.min(faults.length, 1) : 2
}

/** @returns {number} */
function checkSignatures() {
  const { status, said } = npm('audit', 'signatures')
  // Without a connection npm exits with the same code as for a finding; only its text differs.
  const isAnswered = !/npm error (audit endpoint|code E|network)|\b40\d\b.*Not/.test(said)
  console.log(`Signatures of what is installed: ${isAnswered ? said : noAnswer}`)
  return isAnswered ? status : 2
}

process.exit(Math.max(checkAdvisories(), checkSignatures()))
