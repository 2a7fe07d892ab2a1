import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { runnerImport } from 'vite'
import { prepare } from '../../setup/prepare.js'

/**
 * Says what nobody should say to all that listens or reads, and counts what falls over.
 * `--only messages` tries one part, `--runs 1000` so many of each instead of its own number, and
 * `--seed 7` draws the same again.
 */

const { values } = parseArgs({
  options: { only: { type: 'string' }, runs: { type: 'string' }, seed: { type: 'string' } },
})
prepare()
const { module } = await runnerImport(fileURLToPath(new URL('./fuzz.ts', import.meta.url)))
process.exit(
  await module.fuzz({
    only: new RegExp(values.only ?? ''),
    runs: values.runs === undefined ? null : Number(values.runs),
    seed: Number(values.seed ?? Date.now() % 2 ** 31),
  }),
)
