import { mkdirSync, openSync } from 'node:fs'
import { tryLock, waitForLock } from 'fs-native-extensions'
import { createBuilder } from 'vite'
import { digestPieces, stalePieces, stampPieces } from './pieces.js'

/** Builds the pieces of `dist/` whose sources changed: `npm run build`. Two at once wait for each other. */

mkdirSync('dist', { recursive: true })
const lock = openSync('dist/.lock', 'a+')
if (!tryLock(lock)) {
  process.stderr.write('Another build is under way here; this one waits for it.\n')
  await waitForLock(lock)
}
// Before it is built: what is changed meanwhile is built again by the next one.
const digests = digestPieces()
const stale = stalePieces(digests)
process.stderr.write(stale.length > 0 ? `Building ${stale.join(', ')}\n` : 'Nothing changed.\n')
if (stale.length > 0) {
  process.env.PARVIS_PIECES = stale.join(',')
  const builder = await createBuilder({ logLevel: 'error' })
  await builder.buildApp()
  stampPieces(stale, digests)
}
// The lock goes with the process.
process.exit(0)
