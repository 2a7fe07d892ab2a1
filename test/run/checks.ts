import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'

/** One checker for each part: four, as by default, each look at the same types, and take half as much again. */
const types = ['tsc', '-b', '--checkers', '1']

/** Checks types, style and unused code of everything. @returns how many of them failed */
export async function checkAll(): Promise<number> {
  return checkEach({
    types,
    style: ['biome', 'ci', '--colors=off', '.'],
    'unused code': ['knip', '--cache'],
  })
}

/** Checks types, and the style of files that were touched. @returns how many of them failed */
export async function checkTouched(files: readonly string[]): Promise<number> {
  const there = files.filter((file) => existsSync(file))
  const style = ['biome', 'ci', '--colors=off', '--no-errors-on-unmatched', ...there]
  return checkEach({ types, ...(there.length > 0 && { style }) })
}

/** Runs checks beside each other, and says of each what it found. @returns how many failed */
async function checkEach(checks: Readonly<Record<string, readonly string[]>>): Promise<number> {
  const failed = await Promise.all(
    Object.entries(checks).map(([name, words]) => check(name, words)),
  )
  return failed.filter(Boolean).length
}

/** @returns whether it failed */
async function check(name: string, words: readonly string[]): Promise<boolean> {
  const program = spawn('npx', ['--no-install', ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  })
  let said = ''
  for (const stream of [program.stdout, program.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
  const code = await new Promise((resolve) => {
    program.once('error', () => resolve(null))
    program.once('close', resolve)
  })
  process.stderr.write(`\n— ${name}\n${said}`)
  if (code !== 0) process.stderr.write(`— ${name}: failed\n`)
  return code !== 0
}
