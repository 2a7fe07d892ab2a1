import { sign } from 'node:crypto'
import type { OpenedKey } from './keys.ts'

/** Signs with one key what is of one type. @returns signs a payload, as compact JWS (RFC 7515) */
export function openCompact(
  { privateKey, published }: OpenedKey,
  typ: string,
): (payload: object) => string {
  const header = encode({ alg: published.alg, typ, kid: published.kid })
  return (payload) => {
    const signed = `${header}.${encode(payload)}`
    // Node's own signature takes half of what WebCrypto's does, a tenth of a millisecond at most.
    return `${signed}.${sign(null, Buffer.from(signed), privateKey).toString('base64url')}`
  }
}

const encode = (content: object) => Buffer.from(JSON.stringify(content)).toString('base64url')
