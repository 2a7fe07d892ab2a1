import type { FastifyRequest } from 'fastify'
import { calculateJwkThumbprint, EmbeddedJWK, type JWK, jwtVerify } from 'jose'
import * as z from 'zod'
import { sha256 } from '../../platform/crypto/digest.ts'
import { signature } from '../../platform/crypto/signing-keys.ts'

/** Clock tolerance of a proof, in seconds. */
const span = 60

/** The claims of a DPoP proof: method, address, token digest, time and id. */
const claims = z.object({
  jti: z.string().min(1).max(200),
  htm: z.string(),
  htu: z.url(),
  iat: z.int(),
  ath: z.string(),
})

/** The call a proof must match. */
interface Call {
  token: string
  /** Thumbprint of the key the token is bound to (RFC 7638). */
  thumbprint: string
  publicUrl: string
  now: Date
}

/**
 * Verifies a DPoP proof (RFC 9449): signed by the bound key, for this call and token, a minute old
 * at most.
 * @returns its digest, and until when the hub must refuse it again; `null` when invalid
 */
export async function readKeyProof(
  request: Pick<FastifyRequest, 'method' | 'url' | 'headers'>,
  { token, thumbprint, publicUrl, now }: Call,
): Promise<{ digest: string; until: Date } | null> {
  const { dpop } = request.headers
  // Node gives two headers as a list, or as one text with a comma.
  if (typeof dpop !== 'string') return null
  try {
    const { payload, protectedHeader } = await jwtVerify(dpop, EmbeddedJWK, {
      algorithms: [signature],
      typ: 'dpop+jwt',
      currentDate: now,
    })
    const { jti, htm, htu, iat, ath } = claims.parse(payload)
    const isOfCall = htm === request.method && pathOf(htu) === pathOf(publicUrl + request.url)
    const isNow = Math.abs(now.getTime() / 1000 - iat) <= span
    const isOfToken = ath === sha256(token)
    const isOfKey = (await calculateJwkThumbprint(protectedHeader.jwk as JWK)) === thumbprint
    if (!isOfCall || !isNow || !isOfToken || !isOfKey) return null
    const digest = sha256(JSON.stringify([thumbprint, jti]))
    return { digest, until: new Date((iat + 2 * span) * 1000) }
  } catch {
    return null
  }
}

/** Returns an address without its query. */
function pathOf(address: string): string {
  const { origin, pathname } = new URL(address)
  return origin + pathname
}
