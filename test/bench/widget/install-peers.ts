import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Contestant } from '../peers/contestant.ts'

/** Where the peers are installed, apart from everything else. */
export const peersFolder = 'test/bench/peers'

/** Brings the peers at the versions of their own lockfile, the first time and when it changed. */
export function installPeers(): void {
  const lock = readFileSync(join(peersFolder, 'package-lock.json'))
  const wanted = createHash('sha256').update(lock).digest('hex')
  const stamp = join(peersFolder, 'node_modules/.parvis')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  process.stderr.write('Installing the peers…\n')
  const isWindows = process.platform === 'win32'
  const words = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  execFileSync(isWindows ? 'npm.cmd' : 'npm', words, {
    cwd: peersFolder,
    stdio: ['ignore', 2, 2],
    shell: isWindows,
  })
  writeFileSync(stamp, wanted)
}

/** The packages of contestants, with the version that is installed. */
export function versionsOf(contestants: readonly Contestant[]): string[] {
  const names = [...new Set(contestants.flatMap(({ packages }) => packages))]
  return names.map((name) => {
    const file = join(peersFolder, 'node_modules', name, 'package.json')
    return `${name} ${JSON.parse(readFileSync(file, 'utf8')).version}`
  })
}
