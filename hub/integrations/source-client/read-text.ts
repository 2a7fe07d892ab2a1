import { SourceFault } from './fault.ts'

/**
 * A body as text. What reads as UTF-8 is UTF-8, whatever its header says, since JSON is nothing else
 * (RFC 8259) and many a proxy names another; what does not is read as its header or its XML declaration says.
 * @throws SourceFault `unreadable` when it is in none
 */
export function readText(bytes: Uint8Array, contentType: string): string {
  const named = () => decode(namedIn(contentType) ?? declaredIn(bytes), bytes)
  // UTF-16 reads as UTF-8 too, with a NUL beside each letter, which neither JSON nor XML may hold.
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

/** The charset of a header, quoted or not. */
function namedIn(contentType: string): string | undefined {
  return /charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(contentType)?.[1]
}

function declaredIn(bytes: Uint8Array): string | undefined {
  const beginning = Buffer.from(bytes.subarray(0, 200)).toString('latin1')
  return /^\s*<\?xml[^>]{0,100}encoding\s*=\s*["']([\w.:-]{1,40})/.exec(beginning)?.[1]
}
