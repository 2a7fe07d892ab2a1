import type { FastifyRequest } from 'fastify'
import { jwtVerify } from 'jose'
import * as z from 'zod'
import { rights } from '#shared/contract/agents/agent.ts'
import { audience } from '#shared/contract/agents/sign-in.ts'
import { type PrivateKey, signature } from '../../platform/crypto/signing-keys.ts'
import type { Deps } from '../../platform/deps.ts'
import type { Bearer } from '../../platform/http/principal.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { readKeyProof } from './key-proof.ts'
import { knownKeys } from './known-keys.ts'
import { insertUse, isSessionOpen } from './sessions-sql.ts'

/** Authenticates the caller by their access token. */
export type ReadBearer = (request: FastifyRequest) => Promise<Bearer>

const claims = z.object({
  sub: z.uuid(),
  parvis: rights,
  grant: z.string().min(1),
  client_id: z.string().optional(),
  cnf: z.object({ jkt: z.string() }).optional(),
})

/**
 * Verifies access tokens: signature, issuer, audience, expiry and open session. It accepts only the
 * hub's own algorithm, checked before the signature, so never `none`. A token that an application
 * holds must be bound to a key, and needs a DPoP proof, each used once.
 * @throws Refusal `token_missing`, `token_refused`, `token_unproved`
 */
export function bearerReader(
  keys: readonly PrivateKey[],
  deps: Pick<Deps, 'publicUrl' | 'clock' | 'database' | 'secret'>,
): ReadBearer {
  const { publicUrl, clock, database } = deps
  const known = knownKeys(keys, deps)
  return async (request) => {
    const [scheme = '', token = ''] = (request.headers.authorization ?? '').split(' ')
    const isProved = /^dpop$/i.test(scheme)
    if (!token || !(isProved || /^bearer$/i.test(scheme))) throw new Refusal('token_missing')
    const now = clock()
    const { sub, parvis, grant, client_id, cnf } = await claimsOf(token, now)
    const isTied = cnf !== undefined || client_id !== undefined
    if (isTied !== isProved) throw new Refusal(isTied ? 'token_unproved' : 'token_refused')
    if (isTied) {
      const call = { token, thumbprint: cnf?.jkt ?? '', publicUrl, now }
      const proof = await readKeyProof(request, call)
      const use = proof && (await insertUse(database, grant, proof, now))
      if (use === null || use === 'used_before') throw new Refusal('token_unproved')
      if (use === 'ended') throw new Refusal('token_refused')
    } else if (!(await isSessionOpen(database, grant, now))) throw new Refusal('token_refused')
    return { agent: sub, rights: parvis, session: grant }
  }

  async function claimsOf(token: string, now: Date): Promise<z.infer<typeof claims>> {
    try {
      const { payload } = await jwtVerify(token, known, {
        issuer: publicUrl,
        audience,
        algorithms: [signature],
        typ: 'at+jwt',
        requiredClaims: ['exp', 'sub'],
        currentDate: now,
      })
      return claims.parse(payload)
    } catch {
      throw new Refusal('token_refused')
    }
  }
}
