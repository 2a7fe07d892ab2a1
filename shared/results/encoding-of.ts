/** Encodings, as in `TextDecoder`. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/**
 * Detects the encoding of a file: by its byte order mark, else UTF-8 if valid, else Windows-1252.
 * @returns `null` for a workbook, an archive or any other binary file
 */
export function encodingOf(bytes: Uint8Array): Encoding | null {
  const [first = 0, second = 0] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (bytes.includes(0)) return null
  if ((first === 0x50 && second === 0x4b) || (first === 0x1f && second === 0x8b)) return null
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252'
}

/** Returns whether bytes are UTF-8; a truncated last character is allowed. */
function isUtf8(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; ) {
    const more = followersOf(bytes[at] ?? 0)
    if (more === null) return false
    for (let next = at + 1; next <= at + more && next < bytes.length; next++)
      if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return false
    at += 1 + more
  }
  return true
}

/** Returns the number of continuation bytes after a first byte. */
function followersOf(byte: number): number | null {
  if (byte < 0x80) return 0
  if (byte >= 0xc2 && byte < 0xe0) return 1
  if (byte >= 0xe0 && byte < 0xf0) return 2
  return byte >= 0xf0 && byte < 0xf5 ? 3 : null
}
