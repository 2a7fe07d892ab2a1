/** Reads the version in an If-Match header, like `"3"`; `null` without one. */
export function readVersion(header: string | undefined): number | null {
  const [, read] = /^"(\d{1,9})"$/.exec(header ?? '') ?? []
  return read === undefined ? null : Number(read)
}
