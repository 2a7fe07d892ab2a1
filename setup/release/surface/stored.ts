import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Surface } from './surface.ts'

/** Folder with the interface of each release. */
const folder = 'setup/release/surface/released'

const fileOf = (version: string) => join(folder, `${version}.json`)

/** Reads the newest release before a version; `null` for the first. */
export function readBefore(version: string): { before: string; surface: Surface } | null {
  const versions = (existsSync(folder) ? readdirSync(folder) : [])
    .map((file) => file.replace(/\.json$/, ''))
    .filter((one) => isEarlier(one, version))
    .sort((one, other) => (isEarlier(one, other) ? -1 : 1))
  const before = versions.at(-1)
  if (!before) return null
  return { before, surface: JSON.parse(readFileSync(fileOf(before), 'utf8')) }
}

/** Returns whether the stored interface of a version is up to date. */
export const isStored = (version: string, surface: Surface): boolean =>
  existsSync(fileOf(version)) && readFileSync(fileOf(version), 'utf8') === written(surface)

/** Stores the interface. @returns the file */
export function storeSurface(version: string, surface: Surface): string {
  mkdirSync(folder, { recursive: true })
  writeFileSync(fileOf(version), written(surface))
  return fileOf(version)
}

/** Writes a line for each thing, for readable diffs. */
function written(surface: Surface): string {
  const kinds = Object.entries(surface).map(([kind, entries]) => {
    const lines = Object.entries(entries).map(
      ([name, says]) => `${JSON.stringify(name)}: ${JSON.stringify(says)}`,
    )
    return `${JSON.stringify(kind)}: {\n${lines.join(',\n')}\n}`
  })
  return `{\n${kinds.join(',\n')}\n}\n`
}

function isEarlier(one: string, other: string): boolean {
  const [a, b] = [one, other].map((version) => version.split('.').map(Number))
  for (const at of [0, 1, 2]) {
    const difference = (a?.[at] ?? 0) - (b?.[at] ?? 0)
    if (difference !== 0) return difference < 0
  }
  return false
}
