import { fileURLToPath } from 'node:url'
import { prepare } from '../prepare.js'

/** Writes the store packages and checks them: `npm run package`. */

prepare()
// Import late: a fresh clone has no vite before the installation.
const { runnerImport } = await import('vite')
const { module } = await runnerImport(
  fileURLToPath(new URL('./write-packages.ts', import.meta.url)),
)
process.exit(module.run() ? 0 : 1)
