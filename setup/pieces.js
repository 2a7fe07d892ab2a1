import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Inputs common to all parts. */
const common = [
  'vite.config.ts',
  'package-lock.json',
  'setup/release/bundled.ts',
  'setup/release/compress.ts',
]

/**
 * The inputs of each part of `dist/`. The hub includes the widget's version, a digest of its
 * sources.
 */
export const sources = {
  widget: ['widget', 'shared'],
  npm: ['widget', 'shared', 'LICENSE'],
  console: ['console', 'shared'],
  frame: ['frame', 'extension', 'shared'],
  hub: ['hub', 'shared', 'widget', 'CHANGELOG.md'],
  demo: ['demo', 'hub', 'shared', 'widget', 'CHANGELOG.md'],
  extension: ['extension', 'shared', 'setup/release/lockfile.ts', 'setup/release/third-party.ts'],
}

/** Returns the folders of a part in `dist/`. */
const foldersOf = (piece) =>
  piece === 'extension' ? ['extension-chrome', 'extension-firefox'] : [piece]

const stamps = 'dist/.parvis'

/** Computes the digest of each part's present sources. */
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

/** Lists parts that are missing or outdated. */
export function stalePieces(digests = digestPieces()) {
  const built = readStamps()
  const isThere = (piece) => foldersOf(piece).every((folder) => existsSync(`dist/${folder}`))
  return Object.keys(sources).filter((piece) => built[piece] !== digests[piece] || !isThere(piece))
}

/** Stores the digests of built parts. */
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
