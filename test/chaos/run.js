import { parseArgs } from 'node:util'
import { runnerImport } from 'vite'
import { prepare } from '../../setup/prepare.js'

/** Lets things go wrong for usagers, as often as asked: `--cycles 1000 --seed 7`. */

const { values } = parseArgs({
  options: { cycles: { type: 'string', default: '1000' }, seed: { type: 'string' } },
})
prepare()
const { module } = await runnerImport(new URL('./widget.ts', import.meta.url).pathname)
process.exit(await module.run(Number(values.cycles), Number(values.seed ?? Date.now() % 2 ** 31)))
