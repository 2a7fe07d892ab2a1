import { fileURLToPath } from 'node:url'
import { prepare } from '../prepare.js'

/** Writes what the stores are sent, and says whether they would take it: `npm run package`. */

prepare()
// Not before: on a fresh clone there is none yet.
const { runnerImport } = await import('vite')
const { module } = await runnerImport(
  fileURLToPath(new URL('./write-packages.ts', import.meta.url)),
)
process.exit(module.run() ? 0 : 1)
