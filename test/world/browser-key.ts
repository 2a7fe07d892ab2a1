import { createHash, randomUUID } from 'node:crypto'
import {
  calculateJwkThumbprint,
  exportJWK,
  generateKeyPair,
  type JWK,
  type JWTPayload,
  SignJWT,
} from 'jose'

/** What a proof says, changed as a test of forgeries wants. */
export interface ForgedProof {
  method?: string
  url?: string
  /** The token it is for. */
  token?: string
  /** When it was made, in seconds; now unless said. */
  at?: number
  number?: string
  typ?: string
  /** The key it shows in its header. */
  shown?: JWK
}

/** A key that a browser holds, and that its tokens are tied to. */
export interface BrowserKey {
  thumbprint: string
  /** Both halves, which no browser would show. */
  halves: JWK
  /** A proof that a call comes from this browser; without a token, one for the token endpoint. */
  prove(
    call: { method: string; url: string; token?: string },
    now: Date,
    forged?: ForgedProof,
  ): Promise<string>
}

/** Makes one. */
export async function makeBrowserKey(): Promise<BrowserKey> {
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true })
  const jwk = await exportJWK(publicKey)
  return {
    thumbprint: await calculateJwkThumbprint(jwk),
    halves: await exportJWK(privateKey),
    async prove({ method, url, token }, now, forged = {}) {
      const shown = forged.token ?? token
      const said: JWTPayload = {
        jti: forged.number ?? randomUUID(),
        htm: forged.method ?? method,
        htu: forged.url ?? url,
        iat: forged.at ?? Math.floor(now.getTime() / 1000),
        ...(shown && { ath: createHash('sha256').update(shown).digest('base64url') }),
      }
      return new SignJWT(said)
        .setProtectedHeader({
          alg: 'ES256',
          typ: forged.typ ?? 'dpop+jwt',
          jwk: forged.shown ?? jwk,
        })
        .sign(privateKey)
    },
  }
}
