import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { readCheckout } from './checkout.ts'
import { folder, sumsFile } from './write-files.ts'

/** Two environments that differ as much as one machine allows: folder, time zone, locale, umask. */
const places = [
  { name: 'a', zone: 'Asia/Tokyo', locale: 'C', umask: '022' },
  { name: 'somewhere/else/b', zone: 'America/Lima', locale: 'fr_FR.UTF-8', umask: '027' },
] as const

/**
 * Builds the commit in two fresh clones and compares digests (reproducible build). It skips the
 * check for obstacles, which both would repeat.
 * @returns an exit code
 */
export function run(): number {
  const { commit, changed } = readCheckout()
  if (changed.length > 0) console.log('What is not committed is in neither of the two.')
  const top = realpathSync(mkdtempSync(join(tmpdir(), 'parvis-twice-')))
  try {
    const [one, other] = places.map((place) => build(commit, join(top, place.name), place))
    const names = [...new Set([...(one?.keys() ?? []), ...(other?.keys() ?? [])])].sort()
    const unlike = names.filter((name) => one?.get(name) !== other?.get(name))
    for (const name of names)
      console.log(`${unlike.includes(name) ? 'differs' : 'the same'}  ${one?.get(name)}  ${name}`)
    console.log(`${names.length} files of ${commit}, ${unlike.length} differ`)
    return names.length > 0 && unlike.length === 0 ? 0 : 1
  } finally {
    rmSync(top, { recursive: true })
  }
}

type Place = (typeof places)[number]

/** Builds once. @returns digests by file name */
function build(commit: string, clone: string, { zone, locale, umask }: Place): Map<string, string> {
  const started = Date.now()
  mkdirSync(dirname(clone), { recursive: true })
  const git = (...words: string[]) => execFileSync('git', words, { stdio: 'ignore' })
  git('clone', '--no-checkout', '.', clone)
  git('-C', clone, 'checkout', commit)
  const { stderr } = spawnSync(
    'sh',
    ['-c', `umask ${umask}; exec "$0" setup/release/run.js --dry`, process.execPath],
    { cwd: clone, encoding: 'utf8', env: { ...process.env, TZ: zone, LC_ALL: locale } },
  )
  const sums = readSums(join(clone, folder, sumsFile))
  if (sums.size === 0) console.log(stderr)
  console.log(`${clone}: ${sums.size} files in ${Math.round((Date.now() - started) / 1000)} s`)
  return sums
}

function readSums(path: string): Map<string, string> {
  try {
    const lines = readFileSync(path, 'utf8').trim().split('\n')
    return new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]))
  } catch {
    return new Map()
  }
}
