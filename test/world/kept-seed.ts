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

/** What filling a real program once made, for whoever starts it filled the same way. */
export interface KeptSeed {
  /** Copies it into a folder. @returns `false` when nothing is kept */
  copyTo(folder: string): boolean
  /** Keeps what `write` puts into an empty folder. Whoever was first prevails. */
  keep(write: (folder: string) => void): void
}

const cache = 'node_modules/.cache/parvis-seeds'

/**
 * Finds what was kept of a program as Debian has it here, filled by these files. Another version of
 * either is another seed; where the version cannot be known nothing is kept.
 * @param name what Debian calls it
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

/** @returns nothing where Debian does not say */
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
