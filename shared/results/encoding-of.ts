/** How a text is written, as `TextDecoder` names it. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/**
 * How the bytes of a file are written: by its mark, else UTF-8 where they are that, else as Windows
 * writes French.
 * @returns `null` for a workbook, an archive or anything else that is no text
 */
export function encodingOf(bytes: Uint8Array): Encoding | null {
  const [first = 0, second = 0] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (bytes.includes(0)) return null
  if ((first === 0x50 && second === 0x4b) || (first === 0x1f && second === 0x8b)) return null
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252'
}

/** A last character that is cut is no reason to take the whole for something else. */
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

/** How many bytes follow the first one of a character. */
function followersOf(byte: number): number | null {
  if (byte < 0x80) return 0
  if (byte >= 0xc2 && byte < 0xe0) return 1
  if (byte >= 0xe0 && byte < 0xf0) return 2
  return byte >= 0xf0 && byte < 0xf5 ? 3 : null
}
