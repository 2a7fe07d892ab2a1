import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { RealBrowser } from './browser.ts'

/** Folders of managed policies on Linux, and the file name. */
const places = {
  chromium: { folder: () => '/etc/chromium', file: 'policies/managed/parvis.json' },
  firefox: {
    folder: (path: string) => join(dirname(realpathSync(path)), 'distribution'),
    file: 'policies.json',
  },
} as const

/** A mount namespace: direct as root, else inside a user namespace. */
const apart = ['--mount', ...(process.getuid?.() === 0 ? [] : ['--user', '--map-root-user'])]

/**
 * Returns whether this machine can give a policy to one process only: policy files are global, and
 * other journeys run meanwhile.
 */
export function canBeManaged({ browser, path }: RealBrowser): boolean {
  if (process.platform !== 'linux' || !path || !existsSync(places[browser].folder(path)))
    return false
  return spawnSync('unshare', [...apart, 'true']).status === 0
}

/** A browser under one policy, whatever the machine has. */
export interface ManagedBrowser {
  /** Path of the program. */
  path: string
  /** Writes the policy, read at the next start. */
  impose(policy: object): void
}

/** Prepares it. @param folder for its files */
export function manage({ browser, path = '' }: RealBrowser, folder: string): ManagedBrowser {
  const place = places[browser]
  // Use the real path: a symbolic link would lead to the machine's own folder.
  const folderOfAll = realpathSync(place.folder(path))
  const seen = join(folder, 'policy')
  const program = join(folder, 'browser.sh')
  // The folder may have other files: the browser sees a copy with one more.
  cpSync(folderOfAll, seen, { recursive: true, dereference: true })
  const mount = `mount --bind '${seen}' '${folderOfAll}' && exec '${path}' "$@"`
  const inside = join(folder, 'inside.sh')
  writeFileSync(inside, `${mount}\n`)
  writeFileSync(program, `#!/bin/sh\nexec unshare ${apart.join(' ')} sh '${inside}' "$@"\n`)
  chmodSync(program, 0o755)
  return {
    path: program,
    impose(policy) {
      const file = join(seen, place.file)
      mkdirSync(dirname(file), { recursive: true })
      if (!realpathSync(dirname(file)).startsWith(realpathSync(folder)))
        throw new Error(`${file} is the machine's, not this test's`)
      writeFileSync(file, JSON.stringify(policy))
    },
  }
}
