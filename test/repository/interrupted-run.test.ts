import { spawn } from 'node:child_process'
import { chmodSync, readdirSync, readFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { afterAll, describe, expect, it } from 'vitest'
import { descendantsOf, isAlive } from '../world/processes.ts'
import { ownFolder } from '../world/product.ts'

/** Where the runs make their temporary files. */
const folder = ownFolder()
// As the usual one is: PostgreSQL, which never runs as root, has a folder within.
chmodSync(folder.path, 0o755)
afterAll(() => folder.remove())

function isPostgres(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').startsWith('postgres')
  } catch {
    return false
  }
}

/** Runs tests that ask for a PostgreSQL. @returns the run, and all of its processes once that is there */
async function startRun(): Promise<{ run: number; all: readonly number[] }> {
  const child = spawn(
    process.execPath,
    ['test/run.js', 'test/hub/platform/jobs/schedule.test.ts'],
    {
      env: { PATH: process.env['PATH'], TMPDIR: folder.path },
      stdio: 'ignore',
    },
  )
  const run = child.pid ?? 0
  for (;;) {
    const all = descendantsOf(run)
    if (all.some(isPostgres)) return { run, all }
    if (child.exitCode !== null) throw new Error(`The run ended with ${child.exitCode}`)
    await setTimeout(50)
  }
}

describe.skipIf(process.platform !== 'linux')('A run of tests', () => {
  it.each(['SIGKILL', 'SIGINT', 'SIGTERM'] as const)(
    'leaves no process after a %s, and no file after the next run',
    async (name) => {
      const { run, all } = await startRun()
      expect(all.length).toBeGreaterThan(2)
      process.kill(run, name)
      while ([run, ...all].some(isAlive)) await setTimeout(50)
      if (name !== 'SIGKILL') expect(readdirSync(folder.path)).toEqual([])
    },
  )
})
