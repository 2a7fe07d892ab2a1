import { type Zippable, zipSync } from 'fflate'

/** Files by their path in an archive, with slashes. */
export type Files = ReadonlyMap<string, Uint8Array>

/**
 * An archive whose bytes depend on its files alone: sorted by name, each of the same day and with
 * the same rights, packed by the same code on every machine and under every Node.
 */
export function archive(files: Files): Uint8Array {
  const sorted = [...files].sort(([one], [other]) => (one < other ? -1 : 1))
  const zippable: Zippable = Object.fromEntries(sorted)
  return zipSync(zippable, { level: 9, mtime: firstDay(), os: unix, attrs: readable << 16 })
}

const unix = 3
const readable = 0o100644

/** The first day an archive can say. It is written in local time, so it is made in local time. */
const firstDay = () => new Date(1980, 0, 1)
