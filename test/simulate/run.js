import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { runnerImport } from 'vite'
import { prepare } from '../../setup/prepare.js'
import { hubInProcess } from '../hub-in-process.js'

/**
 * Simulates hubs under faults that a seed draws: `--seed 7 --events 10000` repeats a failure. With
 * `--total 1000000` it goes on with the next seeds.
 */

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    events: { type: 'string', default: '10000' },
    total: { type: 'string', default: '1' },
  },
})
prepare()
const { module } = await runnerImport(
  fileURLToPath(new URL('./run.ts', import.meta.url)),
  hubInProcess,
)
process.exit(await module.run(Number(values.seed), Number(values.events), Number(values.total)))
