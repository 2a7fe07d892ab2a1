import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'
import { prepare } from '../../setup/prepare.js'

/** Stores backups of the releases before this one anew, each filled by its own code. */

prepare()
const { module } = await runnerImport(fileURLToPath(new URL('store-backup.ts', import.meta.url)))
process.exit(await module.run())
