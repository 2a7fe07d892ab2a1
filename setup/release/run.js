import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { prepare } from '../prepare.js'

/**
 * Makes a release in `dist/release`, or says what to do first: `npm run release`. `--dry` ignores
 * obstacles, `--check` installs and runs the hub, `--twice` builds two fresh clones and compares
 * (reproducible build), `--store` stores the public interface of this version. `--key FILE` signs the
 * provenance; `--verify FOLDER --key FILE` checks a release with the public key.
 */

const flag = /** @type {const} */ ({ type: 'boolean', default: false })
const file = /** @type {const} */ ({ type: 'string' })
const { values } = parseArgs({
  options: { dry: flag, check: flag, twice: flag, store: flag, key: file, verify: file },
})
// A release is always a clean build.
if (!values.twice && !values.verify) rmSync('dist/.parvis', { force: true })
prepare()
// Import late: a fresh clone has no vite before the installation.
const { runnerImport } = await import('vite')
const { module } = await runnerImport(
  fileURLToPath(new URL(values.twice ? './twice.ts' : './release.ts', import.meta.url)),
)
process.exit(await module.run(values))
