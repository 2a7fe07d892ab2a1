import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { runnerImport } from 'vite'
import { prepare } from '../../setup/prepare.js'

/**
 * Lets things go wrong as often as asked, for usagers who answer (`widget --cycles 1000`) or for what
 * they are sent (`proofs --proofs 5000`), or one fault after another under all that is said to hubs
 * (`faults --only 'a hub is killed'`); `--seed 7` draws the same again.
 */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    cycles: { type: 'string', default: '1000' },
    proofs: { type: 'string', default: '5000' },
    only: { type: 'string' },
    seed: { type: 'string' },
  },
})
prepare()
const [name = 'widget'] = positionals
const often = Number(name === 'proofs' ? values.proofs : values.cycles)
const { module } = await runnerImport(fileURLToPath(new URL(`./${name}.ts`, import.meta.url)))
process.exit(await module.run(often, Number(values.seed ?? Date.now() % 2 ** 31)))
