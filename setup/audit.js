import { spawnSync } from 'node:child_process'

/**
 * Asks the registry what is known against the packages that run, and whether all packages are signed by
 * it: `npm run audit`. It needs the registry, and so is no part of the tests.
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
  // Without an answer npm says the same number as with a fault, and other words.
  const isAnswered = !/npm error (audit endpoint|code E|network)|\b40\d\b.*Not/.test(said)
  console.log(
    `${what}: ${isAnswered ? '' : 'the registry did not answer; nothing is known.\n'}${said}\n`,
  )
  worst = Math.max(worst, isAnswered ? (asked.status ?? 1) : 2)
}
process.exit(worst)
