import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { ensureBackOffices } from '../setup/back-offices.js'
import { ensureBrowsers } from '../setup/browsers.js'
import { ensurePooler } from '../setup/pooler.js'
import { prepare } from '../setup/prepare.js'
import { ensurePrometheus } from '../setup/prometheus.js'
import { ensureScreen } from '../setup/screen.js'
import { ensureSurroundings } from '../setup/surroundings.js'

/** Tests everything on a fresh clone: what it needs is brought first, what is wrong is said last. */

prepare()
const browsers = ensureBrowsers()
const isLong = process.argv.includes('--long')
const missing = [
  ...ensureBackOffices(),
  ...ensurePooler(),
  ...ensurePrometheus(),
  ...ensureSurroundings(),
]
ensureScreen()
const report = 'node_modules/.cache/parvis-tests.json'
mkdirSync('node_modules/.cache', { recursive: true })
rmSync(report, { force: true })

/** `--long` tries what is random and what is killed far more often. */
const long = isLong ? { LONG: '1' } : {}

const steps = [
  ['types', ['tsc', '-b']],
  ['style', ['biome', 'ci', '--colors=off', '.']],
  ['unused code', ['knip']],
  [
    'tests',
    [
      'vitest',
      'run',
      '--config',
      'test/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
  ],
]
/** With `WHOLE`, what is tried against the real programs may not be skipped. */
let failed = process.env.WHOLE ? missing.length : 0
let testsFailed = false
for (const [name, words] of steps) {
  process.stderr.write(`\n— ${name}\n`)
  const env = { ...process.env, ...long }
  for (const [browser, path] of Object.entries(browsers))
    if (path) env[browser.toUpperCase()] = path
  const { status } = spawnSync('npx', ['--no-install', ...words], {
    stdio: 'inherit',
    env,
    shell: process.platform === 'win32',
  })
  if (status === 0) continue
  process.stderr.write(`— ${name}: failed\n`)
  if (name === 'tests') testsFailed = true
  else failed += 1
}

const counts = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null
const passed = counts?.numPassedTests ?? 0
const skipped = (counts?.numPendingTests ?? 0) + (counts?.numTodoTests ?? 0)
// A test file that could not even be read has no tests to count, so it counts itself.
const broken = (counts?.testResults ?? []).filter(
  ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
).length
const failedTests = (counts?.numFailedTests ?? 0) + broken
// What fails around the tests, in the setting up of a file, is in no count of theirs.
failed += testsFailed ? Math.max(failedTests, 1) : failedTests
if (process.env.WHOLE && missing.length > 0)
  process.stderr.write(`Not tried against the real ${missing.join(' and ')}: failed\n`)
process.stdout.write(`${passed} passed, ${failed} failed, ${skipped} skipped\n`)
process.exit(failed === 0 && passed > 0 ? 0 : 1)
