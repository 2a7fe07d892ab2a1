import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'
import { prepare } from '../../setup/prepare.js'
import { hubInProcess } from '../hub-in-process.js'

/** Runs one benchmark by its name, on the built product. */

prepare()
const [name = '', ...words] = process.argv.slice(2)
const { module } = await runnerImport(
  fileURLToPath(new URL(`./${name}.ts`, import.meta.url)),
  hubInProcess,
)
await module.run(...words)
process.exit(0)
