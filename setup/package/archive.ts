import { type Zippable, zipSync } from 'fflate'

/** Files by path in an archive, with slashes. */
export type Files = ReadonlyMap<string, Uint8Array>

/**
 * Creates a reproducible archive: sorted, with fixed dates and permissions, by the same compressor
 * on every machine and Node.
 */
export function archive(files: Files): Uint8Array {
  const sorted = [...files].sort(([one], [other]) => (one < other ? -1 : 1))
  const zippable: Zippable = Object.fromEntries(sorted)
  return zipSync(zippable, { level: 9, mtime: firstDay(), os: unix, attrs: readable << 16 })
}

const unix = 3
const readable = 0o100644

/** The earliest date of a ZIP file. ZIP dates are local, so build it in local time. */
const firstDay = () => new Date(1980, 0, 1)
