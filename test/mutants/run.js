import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { prepare } from '../../setup/prepare.js'

/**
 * Makes a fault in the statistics, looks whether a test notices, and does so for every fault that a
 * slip of the hand may make. Files to look at may be named: `shared/statistics/wilson.ts`.
 */

const report = 'node_modules/.cache/mutants.json'
const goal = 0.85
/** Files named as the weakest. */
const weakest = 15

prepare()
rmSync(report, { force: true })
const files = process.argv.slice(2)
const tester = 'node_modules/@stryker-mutator/core/bin/stryker.js'
const words = files.length > 0 ? ['--mutate', files.join(',')] : []
// What the tester says of its progress is for people, who read standard error.
spawnSync(process.execPath, [tester, 'run', 'test/mutants/stryker.json', ...words], {
  stdio: ['ignore', 2, 2],
})
const results = Object.entries(read().files).map(([file, { mutants }]) => count(file, mutants))
sayFiles(results)
for (const { file, survivors } of results) for (const one of survivors) saySurvivor(file, one)
const killed = sum(results, 'killed')
const all = sum(results, 'all')
console.log(`${killed} of ${all} faults noticed`)
console.log(`figure killed ${Number((killed / all).toFixed(3))} goal >= ${goal}`)

function read() {
  try {
    return JSON.parse(readFileSync(report, 'utf8'))
  } catch {
    console.error('Nothing was measured; what the tester says stands above.')
    process.exit(1)
  }
}

/** A fault that no test runs into is one that survives. What does not compile is not counted. */
function count(file, mutants) {
  const of = (...statuses) => mutants.filter(({ status }) => statuses.includes(status))
  const killed = of('Killed', 'Timeout').length
  const survivors = of('Survived', 'NoCoverage')
  return { file, killed, survivors, all: killed + survivors.length }
}

function sayFiles(results) {
  const share = ({ killed, all }) => killed / all
  const weak = results.filter(({ all }) => all > 0).sort((one, other) => share(one) - share(other))
  console.log('killed    of  file')
  for (const one of weak.slice(0, weakest))
    console.log(`${share(one).toFixed(3).padStart(6)} ${String(one.all).padStart(5)}  ${one.file}`)
}

function saySurvivor(file, { status, location, mutatorName, replacement = '' }) {
  const place = `${file}:${location.start.line}:${location.start.column}`
  const fault = replacement.replace(/\s+/g, ' ').slice(0, 80)
  console.log(
    `${status === 'NoCoverage' ? 'not run ' : 'survived'} ${place} ${mutatorName}: ${fault}`,
  )
}

function sum(results, key) {
  return results.reduce((all, one) => all + one[key], 0)
}
