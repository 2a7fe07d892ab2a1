import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { formatMachine } from './figure.ts'

/**
 * Lives a town whose every usager is known, through its API, as the test of it does with a few
 * services: how often the intervals of the console hold what all think, and whether the tipping
 * point warns of what nobody could know. The test holds the figures to their goals.
 */
export async function run(services = '100'): Promise<void> {
  formatMachine()
  const test = 'test/hub/reporting/invitations/coverage-simulation.test.ts'
  const words = ['run', '--config', 'test/vitest.config.ts', '--project', 'node', test]
  const child = spawn(process.execPath, ['node_modules/vitest/vitest.mjs', ...words], {
    stdio: 'inherit',
    env: { ...process.env, SILENT_SERVICES: services },
  })
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error('The figures miss their goals')
}
