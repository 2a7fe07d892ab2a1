import type { FastifyRequest } from 'fastify'
import type { ProblemCode } from '#shared/contract/problem.ts'
import { signature } from '../crypto/signing-keys.ts'

/** Returns the `WWW-Authenticate` header of a 401 (RFC 9110, RFC 9449). */
export function wwwAuthenticateFor({ headers }: FastifyRequest, code: ProblemCode): string {
  const tied = `DPoP algs="${signature}", error=`
  if (code === 'token_unproved') return `${tied}"invalid_dpop_proof"`
  return /^dpop /i.test(headers.authorization ?? '') ? `${tied}"invalid_token"` : 'Bearer'
}
