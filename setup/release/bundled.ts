import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Plugin, Rolldown } from 'vite'

/** What the files of one place were built from, besides our own source. */
export interface Bundled {
  /** Folders of the packages whose code stands in them, such as `node_modules/zod`, sorted. */
  within: string[]
  /** What they ask for where they run: `pg`, `csv-parse/sync`, `node:fs`, sorted. */
  asked: string[]
}

/** Where a build leaves it, by the name of the place: `hub`, `console`, `widget`, … */
export const bundledFile = 'dist/bundled.json'

/** Forgets what was noted of a place, which is built anew. */
export function forgetBundled(place: string): void {
  const { [place]: _, ...others } = readBundled()
  writeBundled(others)
}

/**
 * Writes down what is bundled, beside what was noted before: each place of a build is set up anew, and
 * they are built one after the other.
 * @param place one built in several pieces is one place
 */
export function noteBundled(place: string): Plugin {
  return {
    name: 'parvis:bundled',
    // `npm run dev` builds nothing that is released.
    apply: (_, { mode }) => mode === 'production',
    generateBundle(_, bundle) {
      const noted = readBundled()
      const { within, asked } = noted[place] ?? { within: [], asked: [] }
      for (const part of Object.values(bundle)) {
        within.push(...sourcesOf(part).flatMap(packageOf))
        if (part.type === 'chunk')
          asked.push(
            ...[...part.imports, ...part.dynamicImports].filter(
              (name) => !(name in bundle) && !name.startsWith('.'),
            ),
          )
      }
      const all = { within: [...new Set(within)].sort(), asked: [...new Set(asked)].sort() }
      writeBundled({ ...noted, [place]: all })
    },
  }
}

function readBundled(): Record<string, Bundled> {
  return existsSync(bundledFile) ? JSON.parse(readFileSync(bundledFile, 'utf8')) : {}
}

/** Sorted, so that it is the same in whatever order places are built. */
function writeBundled(noted: Record<string, Bundled>): void {
  mkdirSync(dirname(bundledFile), { recursive: true })
  const sorted = Object.fromEntries(Object.entries(noted).sort(([a], [b]) => (a < b ? -1 : 1)))
  writeFileSync(bundledFile, `${JSON.stringify(sorted, null, 2)}\n`)
}

type Part = Rolldown.OutputAsset | Rolldown.OutputChunk

/** What a file was made from: modules of which something is left, or what an asset was before. */
function sourcesOf(part: Part): string[] {
  if (part.type === 'asset') return part.originalFileNames
  return Object.entries(part.modules)
    .filter(([, { renderedLength }]) => renderedLength > 0)
    .map(([id]) => id)
}

/** Folder of the package a file stands in, from the top of the project; none for our own. */
function packageOf(file: string): string[] {
  const path = file.replaceAll('\\', '/').split('/')
  const inner = path.lastIndexOf('node_modules')
  const end = inner + (path[inner + 1]?.startsWith('@') ? 3 : 2)
  const isThere = inner >= 0 && end < path.length
  return isThere ? [path.slice(path.indexOf('node_modules'), end).join('/')] : []
}
