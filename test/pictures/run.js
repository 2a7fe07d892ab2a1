import { runnerImport } from 'vite'
import { prepare } from '../../setup/prepare.js'

/** Takes the pictures of the documentation, of the built product in a real browser. */

prepare()
const { module } = await runnerImport(new URL('./widget.ts', import.meta.url).pathname)
await module.run()
process.exit(0)
