import type { FastifyRequest } from 'fastify'
import { createLocalJWKSet, jwtVerify } from 'jose'
import * as z from 'zod'
import { type Rights, rights } from '#shared/contract/agent.ts'
import { audience } from '#shared/contract/sign-in.ts'
import { Refusal } from './refusal.ts'
import type { Services } from './services.ts'
import { type PrivateKey, signature } from './sign-in/keys.ts'

/** Who asks: the agent's id at this hub, and what they may know. */
export interface Bearer {
  agent: string
  rights: Rights
}

/** Tells who holds an access token of this hub. */
export type ReadBearer = (request: FastifyRequest) => Promise<Bearer>

const claims = z.object({ sub: z.uuid(), parvis: rights })

/**
 * Reads access tokens: signed by this hub, for this hub, not expired; any other algorithm than the
 * hub's own, `none` first of all, is refused before its signature is looked at.
 * @throws Refusal `token_missing`, `token_refused`
 */
export function bearerReader(
  keys: readonly PrivateKey[],
  { publicUrl, clock }: Pick<Services, 'publicUrl' | 'clock'>,
): ReadBearer {
  const known = createLocalJWKSet({ keys: keys.map(({ d: _, ...half }) => half) })
  return async ({ headers }) => {
    const [scheme, token = ''] = (headers.authorization ?? '').split(' ')
    if (scheme?.toLowerCase() !== 'bearer' || !token) throw new Refusal('token_missing')
    try {
      const { payload } = await jwtVerify(token, known, {
        issuer: publicUrl,
        audience,
        algorithms: [signature],
        typ: 'at+jwt',
        requiredClaims: ['exp', 'sub'],
        currentDate: clock(),
      })
      const { sub, parvis } = claims.parse(payload)
      return { agent: sub, rights: parvis }
    } catch {
      throw new Refusal('token_refused')
    }
  }
}
