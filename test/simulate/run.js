import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { runnerImport } from 'vite'
import { install } from '../../setup/prepare.js'
import { hubInProcess } from '../hub-in-process.js'

/**
 * Simulates hubs under faults that a seed draws: `--seed 7 --events 10000` repeats a failure. With
 * `--total 1000000` it goes on with the next seeds, and `--trace FILE` writes all that happened.
 * `--again` lives each seed twice and compares all steps. `--plant NAME` plants a bug of `plants.ts`.
 */

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    events: { type: 'string', default: '10000' },
    total: { type: 'string', default: '1' },
    trace: { type: 'string' },
    plant: { type: 'string' },
    again: { type: 'boolean', default: false },
  },
})
install()
const { module } = await runnerImport(
  fileURLToPath(new URL('./run.ts', import.meta.url)),
  hubInProcess,
)
const { seed, events, total, trace = null, plant = null, again } = values
process.exit(await module.run(Number(seed), Number(events), Number(total), trace, plant, again))
