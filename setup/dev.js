import { fileURLToPath } from 'node:url'
import { install } from './prepare.js'

/** Runs the demo with live reload of widget, console and hub: `npm run dev`. */

install()
const { runnerImport } = await import('vite')
const { module } = await runnerImport(fileURLToPath(new URL('./dev/dev.ts', import.meta.url)))
await module.run(process.argv.slice(2))
