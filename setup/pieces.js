import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What every piece is built with. */
const common = ['vite.config.ts', 'package-lock.json', 'setup/release/bundled.ts']

/**
 * What each piece of `dist/` is built from, beside that. The hub holds the version of the widget, which is
 * a digest of its sources.
 */
export const sources = {
  widget: ['widget', 'shared'],
  npm: ['widget', 'shared', 'LICENSE'],
  console: ['console', 'shared'],
  hub: ['hub', 'shared', 'widget'],
  demo: ['demo', 'hub', 'shared', 'widget'],
  extension: ['extension', 'shared', 'setup/release/lockfile.ts', 'setup/release/third-party.ts'],
}

/** The folders of `dist/` that a piece is. */
const foldersOf = (piece) =>
  piece === 'extension' ? ['extension-chrome', 'extension-firefox'] : [piece]

const stamps = 'dist/.parvis'

/** Digests of all pieces, as their sources are now. */
export function digestPieces() {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
  const known = new Map()
  const digest = (place) => {
    if (!known.has(place)) known.set(place, digestOf(place))
    return known.get(place)
  }
  return Object.fromEntries(
    Object.entries(sources).map(([piece, places]) => {
      const hash = createHash('sha256').update(version)
      for (const place of [...common, ...places]) hash.update(digest(place))
      return [piece, hash.digest('hex')]
    }),
  )
}

/** The pieces that are not there, or were built from other sources. */
export function stalePieces(digests = digestPieces()) {
  const built = readStamps()
  const isThere = (piece) => foldersOf(piece).every((folder) => existsSync(`dist/${folder}`))
  return Object.keys(sources).filter((piece) => built[piece] !== digests[piece] || !isThere(piece))
}

/** Writes down what pieces were built from. */
export function stampPieces(pieces, digests) {
  const built = { ...readStamps(), ...Object.fromEntries(pieces.map((one) => [one, digests[one]])) }
  mkdirSync('dist', { recursive: true })
  writeFileSync(stamps, JSON.stringify(built))
}

function readStamps() {
  try {
    return JSON.parse(readFileSync(stamps, 'utf8'))
  } catch {
    return {}
  }
}

function digestOf(place) {
  const hash = createHash('sha256')
  for (const file of filesOf(place)) hash.update(file).update('\0').update(readFileSync(file))
  return hash.digest()
}

function filesOf(place) {
  if (statSync(place).isFile()) return [place]
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}
