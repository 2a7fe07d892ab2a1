import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

const simulate = fileURLToPath(new URL('../../../simulate/run.js', import.meta.url))

it('A seed of the simulation repeats every step, and breaks nothing', async () => {
  const asked = [simulate, '--seed', '7', '--events', '300', '--again']
  const { stdout } = await promisify(execFile)(process.execPath, asked)
  expect(stdout).toMatch(/^seed 7, events \d+, .*digest [0-9a-f]{12}; .*\n$/)
})
