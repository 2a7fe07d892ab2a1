import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stalePieces } from './pieces.js'

/** This file runs before the installation, so it uses nothing but Node. */

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/**
 * Prepares a fresh clone: Node version, dependencies of the lockfile, build. It is idempotent and
 * fast the second time.
 */
export function prepare() {
  install()
  build()
}

/** Refuses an old Node, then installs missing dependencies of the lockfile. */
export function install() {
  process.chdir(root)
  refuseOldNode()
  once('node_modules/.parvis', digestOf('package-lock.json'), 'Installing dependencies', () =>
    npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']),
  )
}

/** Builds outdated parts. */
export function build() {
  if (stalePieces().length > 0)
    attempt('Building', () => run(process.execPath, ['setup/build.js'], false))
}

/**
 * Runs npm, with its output on standard error. It unsets NODE_ENV: with `production`, npm would
 * omit the build tools, and the build would differ.
 */
function npm(words) {
  const isWindows = process.platform === 'win32'
  run(isWindows ? 'npm.cmd' : 'npm', words, isWindows)
}

function run(program, words, shell) {
  const { NODE_ENV: _, ...env } = process.env
  execFileSync(program, words, { stdio: ['ignore', 2, 2], shell, env })
}

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  process.stderr.write(`Parvis needs Node 20.19 or newer; this is ${process.versions.node}.\n`)
  process.exit(1)
}

function once(stamp, wanted, sentence, work) {
  const isDone = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted
  if (isDone()) return
  const leave = enterAlone('dist/.installing')
  try {
    if (isDone()) return
    attempt(sentence, work)
    mkdirSync(dirname(stamp), { recursive: true })
    writeFileSync(stamp, wanted)
  } finally {
    leave()
  }
}

/**
 * Waits for a lock file that names its owner's process. The lock library is not installed yet here.
 * The lock of a killed owner doesn't count.
 */
function enterAlone(file) {
  mkdirSync(dirname(file), { recursive: true })
  const remove = () => rmSync(file, { force: true })
  for (let told = false; ; ) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' })
      process.once('exit', remove)
      return () => {
        process.off('exit', remove)
        remove()
      }
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    }
    const owner = ownerOf(file)
    if (owner === null) continue
    if (!isThere(owner)) remove()
    else if (!told) {
      process.stderr.write(`Process ${owner} installs here (${file}); this one waits for it.\n`)
      told = true
    }
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100)
  }
}

/** Returns the owner; `null` when the lock is gone. */
function ownerOf(file) {
  try {
    return Number(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

function isThere(pid) {
  try {
    // An empty file: its owner has not written its id yet.
    return pid === 0 || process.kill(pid, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
}

function attempt(sentence, work) {
  const started = Date.now()
  process.stderr.write(`${sentence}…\n`)
  try {
    work()
  } catch {
    process.stderr.write(`${sentence} failed; the reason stands above. Nothing else was changed.\n`)
    process.exit(1)
  }
  process.stderr.write(`${sentence}: done in ${((Date.now() - started) / 1000).toFixed(0)} s\n`)
}

function digestOf(file) {
  return createHash('sha256').update(file).update(readFileSync(file)).digest('hex')
}
