import { fileURLToPath } from 'node:url'
import { install } from './prepare.js'

/** Shows the demo, and every saved change of widget, console and hub in it: `npm run dev`. */

install()
const { runnerImport } = await import('vite')
const { module } = await runnerImport(fileURLToPath(new URL('./dev/dev.ts', import.meta.url)))
await module.run(process.argv.slice(2))
