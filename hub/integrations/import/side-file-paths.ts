import { existsSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { SettingRefused } from '../../platform/settings/setting-refused.ts'

/** Paths of the optional side files. */
export interface SideFilePaths {
  rejects?: string | undefined
  codes?: string | undefined
}

/**
 * Refuses to overwrite an input, or to write two files to one path.
 * @param mapping the mapping's file, or its built-in name
 * @throws SettingRefused
 */
export function refuseSameFile(
  path: string,
  mapping: string | undefined,
  { rejects, codes }: SideFilePaths,
): void {
  const own = 'Name another file: nothing was imported.'
  for (const [option, beside] of Object.entries({ rejects, codes })) {
    if (beside && isSame(beside, path))
      throw new SettingRefused(`--${option} is ${beside}, the file to import itself. ${own}`)
    if (beside && mapping && isSame(beside, mapping))
      throw new SettingRefused(`--${option} is ${beside}, the mapping itself. ${own}`)
  }
  if (rejects && codes && isSame(rejects, codes))
    throw new SettingRefused(`--rejects and --codes are the same file, ${codes}. ${own}`)
}

/** Returns the next free name: `rejects.csv`, `rejects-2.csv`, `rejects-3.csv`. */
export function nextName(path: string): string {
  const end = extname(path)
  const name = basename(path, end)
  const [, stem = name, number = '1'] = /^(.*)-(\d{1,6})$/.exec(name) ?? []
  for (let next = Number(number) + 1; ; next++) {
    const proposed = join(dirname(path), `${stem}-${next}${end}`)
    if (!existsSync(proposed)) return proposed
  }
}

/** Resolves links of a path, also when the file does not exist yet. */
export function realPath(path: string): string {
  if (existsSync(path)) return realpathSync(path)
  const folder = dirname(path)
  return join(existsSync(folder) ? realpathSync(folder) : folder, basename(path))
}

function isSame(a: string, b: string): boolean {
  if (realPath(a) === realPath(b)) return true
  const [one, other] = [a, b].map((path) => statSync(path, { throwIfNoEntry: false, bigint: true }))
  return !!one && !!other && one.dev === other.dev && one.ino === other.ino
}
