import { runnerImport } from 'vite'

/** Writes the pages of the documentation that are made from the code. */

const { module } = await runnerImport(new URL('./widget-attributes.ts', import.meta.url).pathname)
module.run()
process.exit(0)
