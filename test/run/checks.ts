import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Checks types, style and unused code of everything. @returns how many of them failed */
export async function checkAll(): Promise<number> {
  return (
    (await check('types', ['tsc', '-b'])) +
    (await check('style', ['biome', 'ci', '--colors=off', '.'])) +
    (await check('unused code', ['knip']))
  )
}

/** Checks types, and the style of files that were touched. @returns how many of them failed */
export async function checkTouched(files: readonly string[]): Promise<number> {
  const there = files.filter((file) => existsSync(file))
  const style = ['biome', 'ci', '--colors=off', '--no-errors-on-unmatched', ...there]
  return (
    (await check('types', ['tsc', '-b'])) + (there.length > 0 ? await check('style', style) : 0)
  )
}

/** @returns 1 when it failed */
async function check(name: string, words: readonly string[]): Promise<number> {
  process.stderr.write(`\n— ${name}\n`)
  const program = spawn('npx', ['--no-install', ...words], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  const code = await new Promise((resolve) => {
    program.once('error', () => resolve(null))
    program.once('exit', resolve)
  })
  if (code === 0) return 0
  process.stderr.write(`— ${name}: failed\n`)
  return 1
}
