import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Plugin, Rolldown } from 'vite'

/** The packages in the files of one build target. */
export interface Bundled {
  /** Folders of bundled packages, such as `node_modules/zod`, sorted. */
  within: string[]
  /** Runtime imports: `pg`, `csv-parse/sync`, `node:fs`, sorted. */
  asked: string[]
}

/** Output file of the build, by target: `hub`, `console`, `widget`, … */
export const bundledFile = 'dist/bundled.json'

/** Deletes the notes of a target before its build. */
export function forgetBundled(place: string): void {
  const { [place]: _, ...others } = readBundled()
  writeBundled(others)
}

/**
 * Returns a Vite plugin that notes bundled packages, and adds them to earlier notes, because the
 * parts of a target are built one after the other.
 * @param place the target, maybe built in several parts
 */
export function noteBundled(place: string): Plugin {
  return {
    name: 'parvis:bundled',
    // `npm run dev` builds nothing for release.
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

/** Writes the notes sorted, so that the build order doesn't matter. */
function writeBundled(noted: Record<string, Bundled>): void {
  mkdirSync(dirname(bundledFile), { recursive: true })
  const sorted = Object.fromEntries(Object.entries(noted).sort(([a], [b]) => (a < b ? -1 : 1)))
  writeFileSync(bundledFile, `${JSON.stringify(sorted, null, 2)}\n`)
}

type Part = Rolldown.OutputAsset | Rolldown.OutputChunk

/**
 * Lists the sources of an output file: modules left after tree shaking, or the original of an
 * asset.
 */
function sourcesOf(part: Part): string[] {
  if (part.type === 'asset') return part.originalFileNames
  return Object.entries(part.modules)
    .filter(([, { renderedLength }]) => renderedLength > 0)
    .map(([id]) => id)
}

/** Returns the package folder of a file, relative to the project; none for our own. */
function packageOf(file: string): string[] {
  const path = file.replaceAll('\\', '/').split('/')
  const inner = path.lastIndexOf('node_modules')
  const end = inner + (path[inner + 1]?.startsWith('@') ? 3 : 2)
  const isThere = inner >= 0 && end < path.length
  return isThere ? [path.slice(path.indexOf('node_modules'), end).join('/')] : []
}
