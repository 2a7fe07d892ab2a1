import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { descendantsOf, isAlive } from '../world/processes.ts'

function isPostgres(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').startsWith('postgres')
  } catch {
    return false
  }
}

/** Runs tests that ask for a PostgreSQL. @returns the run, and all of its processes once that is there */
async function startRun(): Promise<{ run: number; all: readonly number[] }> {
  const child = spawn(process.execPath, ['test/run.js', 'test/hub/emptied.test.ts'], {
    env: { PATH: process.env['PATH'] },
    stdio: 'ignore',
  })
  const run = child.pid ?? 0
  for (;;) {
    const all = descendantsOf(run)
    if (all.some(isPostgres)) return { run, all }
    if (child.exitCode !== null) throw new Error(`The run ended with ${child.exitCode}`)
    await setTimeout(50)
  }
}

describe.skipIf(process.platform !== 'linux')('A run of tests', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)(
    'leaves no process after a %s',
    async (name) => {
      const { run, all } = await startRun()
      expect(all.length).toBeGreaterThan(2)
      process.kill(run, name)
      while ([run, ...all].some(isAlive)) await setTimeout(50)
    },
  )
})
