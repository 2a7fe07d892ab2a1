import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

const simulate = fileURLToPath(new URL('../../../simulate/run.js', import.meta.url))

/** Simulates a seed in a process of its own. @returns what it printed, without the time it took */
async function run(seed: number): Promise<string> {
  const asked = [simulate, '--seed', String(seed), '--events', '600']
  const { stdout } = await promisify(execFile)(process.execPath, asked)
  return stdout.replace(/;.*/, '')
}

it('A seed of the simulation repeats every step in another process, and breaks nothing', async () => {
  const [once, again] = await Promise.all([run(7), run(7)])
  expect(once).toMatch(/^seed 7, events \d+, .*digest [0-9a-f]{12}\n$/)
  expect(again).toBe(once)
})
