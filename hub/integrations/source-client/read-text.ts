import { SourceFault } from './fault.ts'

/**
 * Decodes a body. It tries UTF-8 first, whatever the header says: JSON is always UTF-8 (RFC 8259),
 * and many proxies declare another charset. It then tries the charset of the header or of the XML
 * declaration.
 * @throws SourceFault `unreadable` when none fits
 */
export function readText(bytes: Uint8Array, contentType: string): string {
  const named = () => decode(namedIn(contentType) ?? declaredIn(bytes), bytes)
  // UTF-16 also decodes as UTF-8, with NULs that neither JSON nor XML allow.
  const text = bytes.includes(0) ? named() : (decode('utf-8', bytes) ?? named())
  if (text === null) throw new SourceFault({ why: 'unreadable', what: 'charset' })
  return text
}

function decode(charset: string | undefined, bytes: Uint8Array): string | null {
  if (charset === undefined) return null
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Returns the charset of a header, quoted or not. */
function namedIn(contentType: string): string | undefined {
  return /charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(contentType)?.[1]
}

function declaredIn(bytes: Uint8Array): string | undefined {
  const beginning = Buffer.from(bytes.subarray(0, 200)).toString('latin1')
  return /^\s*<\?xml[^>]{0,100}encoding\s*=\s*["']([\w.:-]{1,40})/.exec(beginning)?.[1]
}
