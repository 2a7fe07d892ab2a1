import * as z from 'zod'
import { type Fault, SourceFault } from '../../source-client/fault.ts'
import type { Answer } from '../../source-client/source-client.ts'
import type { OpenPublik } from './own.ts'
import { type Pairs, signQuery, tolerance } from './signature.ts'

/** Calls Publik with a fresh signature. @throws SourceFault, also for an error with status 200 */
export type Get = (path: string, query?: Pairs, allow?: readonly number[]) => Promise<Answer>

/** The outcome fields of an answer; a bare list has none. */
const outcome = z.object({
  err: z.unknown(),
  err_code: z
    .string()
    .regex(/^[\w-]{1,60}$/)
    .optional()
    .catch(undefined),
})

/** Opens a client of one Publik. */
export function openGet({ secrets, ask, clock, random }: OpenPublik): Get {
  const nonce = () => Buffer.from(random(16)).toString('hex')
  return async (path, query = [], allow = []) => {
    const named: Pairs = [...query, ['orig', secrets.orig]]
    const answer = await ask({
      path,
      query: signQuery(secrets.key, named, clock(), nonce()),
      allow: [403, ...allow],
    })
    const { status, headers, body } = answer
    if (allow.includes(status)) return answer
    if (status === 403) throw new SourceFault(refusal(headers, clock()))
    // Some errors come with status 200.
    const { err = 0, err_code: code } = outcome.safeParse(body).data ?? {}
    if (err !== 0) throw new SourceFault({ why: 'failed', status, ...(code && { code }) })
    return answer
  }
}

/** Explains a refusal: signatures last seconds, so a clock difference refuses every key. */
function refusal(headers: Headers, now: Date): Fault {
  const theirs = Date.parse(headers.get('date') ?? '')
  const isClock = Math.abs(theirs - now.getTime()) > tolerance
  return isClock ? { why: 'failed', status: 403, code: 'clock' } : { why: 'refused', status: 403 }
}
