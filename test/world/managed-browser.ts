import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RealBrowser } from './browser.ts'

/** A mount namespace: direct as root, else inside a user namespace. */
const apart = ['--mount', ...(process.getuid?.() === 0 ? [] : ['--user', '--map-root-user'])]

/**
 * Returns whether this machine can give a policy to one process only: policy files are global, and
 * other journeys run meanwhile.
 */
export function canBeManaged({ path }: RealBrowser): boolean {
  return (
    process.platform === 'linux' &&
    path !== undefined &&
    spawnSync('unshare', [...apart, 'true']).status === 0
  )
}

/**
 * Prepares a browser that sees another `/etc`: the files of a folder, and of the machine what the
 * folder has not.
 * @param etc the folder, where policies are written before a start
 * @param folder for its own files
 * @returns the path of the program
 */
export function manage({ browser, path = '' }: RealBrowser, etc: string, folder: string): string {
  const own = join(folder, browser)
  mkdirSync(own, { recursive: true })
  const inside = join(own, 'inside.sh')
  const program = join(own, 'browser.sh')
  writeFileSync(
    inside,
    `set -e
mount --rbind /etc '${own}/machine'
cp -r '${etc}/.' '${own}/etc'
for one in '${own}'/machine/*; do
  [ -e "${own}/etc/\${one##*/}" ] || ln -s "$one" '${own}/etc/'
done
mount --bind '${own}/etc' /etc
exec '${path}' "$@"
`,
  )
  writeFileSync(
    program,
    `#!/bin/sh
rm -rf '${own}/etc' && mkdir -p '${own}/etc' '${own}/machine'
exec unshare ${apart.join(' ')} sh '${inside}' "$@"
`,
  )
  chmodSync(program, 0o755)
  return program
}
