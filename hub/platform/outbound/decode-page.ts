/**
 * Decodes a page like a browser: by its byte order mark, else by its `Content-Type`, else as UTF-8.
 */
export function decodePage(bytes: Uint8Array, contentType: string | undefined): string {
  return decoderOf(
    markOf(bytes) ?? /;\s*charset="?([^\s;"]+)/i.exec(contentType ?? '')?.[1],
  ).decode(bytes)
}

function markOf([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return null
}

function decoderOf(label = 'utf-8') {
  try {
    return new TextDecoder(label)
  } catch {
    return new TextDecoder()
  }
}
