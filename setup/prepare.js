import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** This file runs before anything is installed, so it uses nothing but Node. */

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/** What the products are built from. */
const sources = [
  'shared',
  'widget',
  'extension',
  'console',
  'hub',
  'demo',
  'vite.config.ts',
  'setup/release/bundled.ts',
  'setup/release/lockfile.ts',
  'setup/release/third-party.ts',
  'package-lock.json',
]

/**
 * Makes a fresh clone ready: the right Node, the dependencies of the lockfile, the build. What is
 * already there is left as it is, so that a second time costs nothing.
 */
export function prepare() {
  install()
  build()
}

/** Refuses an old Node, then installs the dependencies of the lockfile where they are not. */
export function install() {
  process.chdir(root)
  refuseOldNode()
  once('node_modules/.parvis', digest(['package-lock.json']), 'Installing dependencies', () =>
    npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']),
  )
}

/** Builds the products where their sources changed. */
export function build() {
  once('dist/.parvis', digest(sources), 'Building', () =>
    npm(['run', '--silent', 'build', '--', '--logLevel', 'error']),
  )
}

/**
 * Runs npm; what it prints goes to standard error, which is for people. In an environment that names
 * itself, npm would leave out what builds, or the build would be another one.
 */
function npm(words) {
  const isWindows = process.platform === 'win32'
  const { NODE_ENV: _, ...env } = process.env
  execFileSync(isWindows ? 'npm.cmd' : 'npm', words, {
    stdio: ['ignore', 2, 2],
    shell: isWindows,
    env,
  })
}

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  process.stderr.write(`Parvis needs Node 20.19 or newer; this is ${process.versions.node}.\n`)
  process.exit(1)
}

function once(stamp, wanted, sentence, work) {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  const started = Date.now()
  process.stderr.write(`${sentence}…\n`)
  try {
    work()
  } catch {
    process.stderr.write(
      `${sentence} failed; what npm says stands above. Nothing else was changed.\n`,
    )
    process.exit(1)
  }
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, wanted)
  process.stderr.write(`${sentence}: done in ${((Date.now() - started) / 1000).toFixed(0)} s\n`)
}

function digest(places) {
  const hash = createHash('sha256')
  for (const file of places.flatMap(filesOf)) hash.update(file).update(readFileSync(file))
  return hash.digest('hex')
}

function filesOf(place) {
  if (place.includes('.')) return [place]
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}
