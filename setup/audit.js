import { spawnSync } from 'node:child_process'

/**
 * Checks the runtime packages for known vulnerabilities, and all packages for registry signatures:
 * `npm run audit`. It needs the registry, so it is not part of the tests.
 */

const questions = [
  { what: 'Known faults of what runs', words: ['audit', '--omit=dev'] },
  { what: 'Signatures of what is installed', words: ['audit', 'signatures'] },
]

let worst = 0
for (const { what, words } of questions) {
  const asked = spawnSync('npm', [...words, '--loglevel=error'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  const said = `${asked.stdout}${asked.stderr}`.trim()
  // Without a connection npm exits with the same code as for a vulnerability; only its text
  // differs.
  const isAnswered = !/npm error (audit endpoint|code E|network)|\b40\d\b.*Not/.test(said)
  console.log(
    `${what}: ${isAnswered ? '' : 'the registry did not answer; nothing is known.\n'}${said}\n`,
  )
  worst = Math.max(worst, isAnswered ? (asked.status ?? 1) : 2)
}
process.exit(worst)
