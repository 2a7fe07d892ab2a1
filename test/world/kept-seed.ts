import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { join } from 'node:path'

/** A cache of a filled real program. */
export interface KeptSeed {
  /** Copies it into a folder. @returns `false` without a cached one */
  copyTo(folder: string): boolean
  /** Caches what `write` puts into an empty folder. The first writer prevails. */
  keep(write: (folder: string) => void): void
}

const cache = 'node_modules/.cache/parvis-seeds'

/**
 * Finds the cache for a Debian program filled by these files. It depends on both versions; with an
 * unknown version nothing is cached.
 * @param name of the Debian package
 */
export function keptSeed(name: string, files: readonly string[]): KeptSeed {
  const version = versionOf(name)
  const hash = createHash('sha256').update(version)
  for (const file of files) hash.update('\0').update(readFileSync(file))
  const place = join(cache, `${name}-${hash.digest('hex').slice(0, 16)}`)
  return {
    copyTo(folder) {
      if (!version || !existsSync(place)) return false
      cpSync(place, folder, { recursive: true })
      return true
    },
    keep(write) {
      if (!version || existsSync(place)) return
      mkdirSync(cache, { recursive: true })
      const draft = mkdtempSync(join(cache, 'draft-'))
      try {
        write(draft)
        renameSync(draft, place)
      } catch (error) {
        rmSync(draft, { recursive: true, force: true })
        if (!existsSync(place)) throw error
      }
    },
  }
}

/** Returns the package version; nothing when unknown. */
function versionOf(name: string): string {
  try {
    const words = ['--show', '--showformat', `\${Version}`, name]
    return execFileSync('dpkg-query', words, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  } catch {
    return ''
  }
}
