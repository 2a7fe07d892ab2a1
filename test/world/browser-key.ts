import { createHash, randomUUID } from 'node:crypto'
import {
  calculateJwkThumbprint,
  exportJWK,
  generateKeyPair,
  type JWK,
  type JWTPayload,
  SignJWT,
} from 'jose'

/** The claims of a forged DPoP proof. */
export interface ForgedProof {
  method?: string
  url?: string
  /** The token it belongs to. */
  token?: string
  /** Its time, in seconds; now by default. */
  at?: number
  number?: string
  typ?: string
  /** The key in its header. */
  shown?: JWK
}

/** The key of a browser, to which its tokens are bound. */
export interface BrowserKey {
  thumbprint: string
  /** Both halves; a browser never exports the private one. */
  halves: JWK
  /** Makes a DPoP proof; without a token, for the token endpoint. */
  prove(
    call: { method: string; url: string; token?: string },
    now: Date,
    forged?: ForgedProof,
  ): Promise<string>
}

/** Generates one. */
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
