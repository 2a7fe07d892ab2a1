import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { RealBrowser } from './browser.ts'

/** Where a browser of Linux looks for what the organisation imposes, and the file it is in there. */
const places = {
  chromium: { folder: () => '/etc/chromium', file: 'policies/managed/parvis.json' },
  firefox: {
    folder: (path: string) => join(dirname(realpathSync(path)), 'distribution'),
    file: 'policies.json',
  },
} as const

/** As root a mount of one's own is simply made; anybody else is root of a space of their own first. */
const apart = ['--mount', ...(process.getuid?.() === 0 ? [] : ['--user', '--map-root-user'])]

/**
 * Whether a policy can be given to one process of this browser and to no other: files of policy are
 * the machine's, and other journeys are under way on it.
 */
export function canBeManaged({ browser, path }: RealBrowser): boolean {
  if (process.platform !== 'linux' || !path || !existsSync(places[browser].folder(path)))
    return false
  return spawnSync('unshare', [...apart, 'true']).status === 0
}

/** A browser that one policy stands for, whatever the machine has. */
export interface ManagedBrowser {
  /** The program to start. */
  path: string
  /** Sets the policy, which the browser reads when it starts. */
  impose(policy: object): void
}

/** @param folder of this test's own, for the files */
export function manage({ browser, path = '' }: RealBrowser, folder: string): ManagedBrowser {
  const place = places[browser]
  // Where it is by its own name: a copy of another name for it would lead to the machine's.
  const folderOfAll = realpathSync(place.folder(path))
  const seen = join(folder, 'policy')
  const program = join(folder, 'browser.sh')
  // What stands there already is not this test's: the browser sees a copy, with one file more.
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
