import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { prepare } from '../prepare.js'

/**
 * Writes packages of the extension: `npm run package`. Alone, it writes those of the stores and
 * checks them. With the declaration of an organisation it writes its signed packages and its files
 * of policy; `--new-key FILE` makes the key.
 */

const { values, positionals } = parseArgs({
  options: { 'new-key': { type: 'string' } },
  allowPositionals: true,
})
const newKey = values['new-key'] && resolve(values['new-key'])
const declaration = positionals[0] && resolve(positionals[0])
prepare()
// Import late: a fresh clone has no vite before the installation.
const { runnerImport } = await import('vite')
const load = (/** @type {string} */ file) =>
  runnerImport(fileURLToPath(new URL(file, import.meta.url)))
const isDone =
  newKey || declaration
    ? (await load('../rollout/write-rollout.ts')).module.run({ newKey, declaration })
    : (await load('./write-packages.ts')).module.run()
process.exit(isDone ? 0 : 1)
