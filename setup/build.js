import { mkdirSync, openSync } from 'node:fs'
import { tryLock, waitForLock } from 'fs-native-extensions'
import { createBuilder } from 'vite'
import { digestPieces, stalePieces, stampPieces } from './pieces.js'

/**
 * Builds the parts of `dist/` whose sources changed: `npm run build`. A lock serialises concurrent
 * builds.
 */

mkdirSync('dist', { recursive: true })
const lock = openSync('dist/.lock', 'a+')
if (!tryLock(lock)) {
  process.stderr.write('Another build is under way here; this one waits for it.\n')
  await waitForLock(lock)
}
// Digest before the build: a file changed meanwhile is rebuilt next time.
const digests = digestPieces()
const stale = stalePieces(digests)
process.stderr.write(stale.length > 0 ? `Building ${stale.join(', ')}\n` : 'Nothing changed.\n')
if (stale.length > 0) {
  process.env.PARVIS_PIECES = stale.join(',')
  const builder = await createBuilder({ logLevel: 'error' })
  await builder.buildApp()
  stampPieces(stale, digests)
}
// The lock ends with the process.
process.exit(0)
