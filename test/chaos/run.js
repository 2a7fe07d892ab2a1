import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { runnerImport } from 'vite'
import { prepare } from '../../setup/prepare.js'
import { hubInProcess } from '../hub-in-process.js'

/**
 * Lets things go wrong as often as asked, for usagers who answer (`widget --cycles 1000`) or for what
 * they are sent (`proofs --proofs 5000`), cuts the power of an embedded database
 * (`power --cuts 200`), or has one fault after another under all that is said to hubs
 * (`faults --only 'a hub is killed'`); `--seed 7` draws the same again.
 */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    cycles: { type: 'string', default: '1000' },
    proofs: { type: 'string', default: '5000' },
    cuts: { type: 'string', default: '200' },
    only: { type: 'string' },
    seed: { type: 'string' },
  },
})
prepare()
const [name = 'widget'] = positionals
const often = Number({ proofs: values.proofs, power: values.cuts }[name] ?? values.cycles)
const { module } = await runnerImport(
  fileURLToPath(new URL(`./${name}.ts`, import.meta.url)),
  hubInProcess,
)
process.exit(await module.run(often, Number(values.seed ?? Date.now() % 2 ** 31)))
