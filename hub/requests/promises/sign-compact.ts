import { sign } from 'node:crypto'
import type { OpenedKey } from './keys.ts'

/** Returns a function that signs payloads of one type with one key, as compact JWS (RFC 7515). */
export function openCompact(
  { privateKey, published }: OpenedKey,
  typ: string,
): (payload: object) => string {
  const header = encode({ alg: published.alg, typ, kid: published.kid })
  return (payload) => {
    const signed = `${header}.${encode(payload)}`
    // Node's synchronous `sign` takes half the time of WebCrypto, at most 0.1 ms.
    return `${signed}.${sign(null, Buffer.from(signed), privateKey).toString('base64url')}`
  }
}

const encode = (content: object) => Buffer.from(JSON.stringify(content)).toString('base64url')
