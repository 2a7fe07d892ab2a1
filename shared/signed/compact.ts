import { readBase64url } from './base64url.ts'

/** A text in the compact form of JWS (RFC 7515), taken apart. Nothing of it is believed yet. */
export interface Compact {
  header: unknown
  payload: unknown
  /** What the signature is of. */
  signed: Uint8Array<ArrayBuffer>
  signature: Uint8Array<ArrayBuffer>
}

/** Takes a compact JWS apart; `null` for what is none. */
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

/** @throws SyntaxError, URIError when it is no JSON in UTF-8 in base64url */
function readJson(part: string): unknown {
  const bytes = readBase64url(part)
  if (!bytes) throw new SyntaxError('base64url')
  const escaped = Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, '0')}`)
  return JSON.parse(decodeURIComponent(escaped.join('')))
}
