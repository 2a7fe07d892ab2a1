import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'
import { prepare } from '../../setup/prepare.js'

/** Takes the pictures of the documentation and of the stores in a real browser: all, or those that are named. */

prepare()
const all = [
  'readme',
  'stories',
  'messages',
  'widget',
  'place',
  'extension',
  'store',
  'guide-agent',
  'guide-site',
  'guide-wordpress',
]
const asked = process.argv.slice(2)
const drawing = { oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } }
for (const name of all.filter((one) => asked.length === 0 || asked.includes(one))) {
  const { module } = await runnerImport(
    fileURLToPath(new URL(`./${name}.ts`, import.meta.url)),
    drawing,
  )
  await module.run()
}
process.exit(0)
