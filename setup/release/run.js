import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { prepare } from '../prepare.js'

/**
 * Makes a release in `dist/release`, or says what to do first: `npm run release`.
 * `--dry` writes it all the same, `--check` installs the hub and runs it, `--twice` builds the commit in
 * two fresh clones and compares, `--store` stores what others may rely on for this version.
 */

const flag = /** @type {const} */ ({ type: 'boolean', default: false })
const { values } = parseArgs({ options: { dry: flag, check: flag, twice: flag, store: flag } })
// Whatever stands in dist/, a release is built anew.
if (!values.twice) rmSync('dist/.parvis', { force: true })
prepare()
// Not before: on a fresh clone there is none yet.
const { runnerImport } = await import('vite')
const { module } = await runnerImport(
  fileURLToPath(new URL(values.twice ? './twice.ts' : './release.ts', import.meta.url)),
)
process.exit(await module.run(values))
