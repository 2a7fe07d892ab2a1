import { readBase64url } from './base64url.ts'

/** A parsed compact JWS (RFC 7515), not verified yet. */
export interface Compact {
  header: unknown
  payload: unknown
  /** The signed bytes. */
  signed: Uint8Array<ArrayBuffer>
  signature: Uint8Array<ArrayBuffer>
}

/** Parses a compact JWS; `null` when it is malformed. */
export function readCompact(text: string): Compact | null {
  const [header, payload, signature, ...more] = text.split('.')
  if (!header || !payload || !signature || more.length > 0) return null
  const bytes = readBase64url(signature)
  try {
    if (!bytes) return null
    return {
      header: readJson(header),
      payload: readJson(payload),
      signed: Uint8Array.from(`${header}.${payload}`, (letter) => letter.charCodeAt(0)),
      signature: bytes,
    }
  } catch {
    return null
  }
}

/** @throws SyntaxError, URIError when it is not JSON in UTF-8 in base64url */
function readJson(part: string): unknown {
  const bytes = readBase64url(part)
  if (!bytes) throw new SyntaxError('base64url')
  const escaped = Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, '0')}`)
  return JSON.parse(decodeURIComponent(escaped.join('')))
}
