import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkOut } from './check-out.ts'
import { releaseNames } from './releases.ts'

const stored = 'test/fixtures/releases'

/**
 * Has each release fill a hub by its own code, and stores a backup of it for the tests of upgrades.
 * @returns the exit code
 */
export async function run(): Promise<number> {
  mkdirSync(stored, { recursive: true })
  for (const name of releaseNames) store(name)
  return 0
}

function store(name: string): void {
  const release = checkOut(name)
  const folder = mkdtempSync(join(tmpdir(), 'parvis-filled-'))
  const test = 'test/hub/fill-release.test.ts'
  copyFileSync('test/releases/fill.ts', join(release, test))
  const vitest = ['run', '--config', 'test/vitest.config.ts', '--project', 'node', test]
  execFileSync('npx', ['--no-install', 'vitest', ...vitest], {
    cwd: release,
    stdio: 'inherit',
    env: { ...process.env, FILLED: folder },
  })
  const file = join(stored, `${name}.backup`)
  rmSync(file, { force: true })
  execFileSync(process.execPath, ['dist/hub/main.js', 'backup', file], {
    stdio: 'inherit',
    env: { PATH: process.env['PATH'], PARVIS_DATA: folder },
  })
  const kept = join(stored, `${name}.json`)
  copyFileSync(join(folder, 'kept.json'), kept)
  execFileSync('npx', ['--no-install', 'biome', 'format', '--write', kept], { stdio: 'ignore' })
  rmSync(folder, { recursive: true })
  process.stdout.write(`${file}: ${statSync(file).size} bytes\n`)
}
