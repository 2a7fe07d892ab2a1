import * as oauth from 'oauth4webapi'
import * as z from 'zod'
import { isLoopback } from '../../shared/hub-address.ts'
import type { Credentials } from './credentials.ts'
import { readLanguage } from './read-language.ts'

/** A call of the hub, in the name of who is signed in. */
export interface Call<T> {
  hub: string
  path: string
  pass: Credentials
  /** Unless said, POST with a body and GET without. */
  method?: 'DELETE'
  /** Sent as JSON. */
  body?: object
  /** The answer awaited. */
  answer: z.ZodType<T>
  signal: AbortSignal
}

/** `unauthorised`: the pass opens nothing. `no_rights`, `refused`: the hub says no. */
export type CallFault = 'unauthorised' | 'no_rights' | 'refused' | 'unreachable' | 'unreadable'

/**
 * `refusal`: what the hub says where it refuses. `until`: what it refuses for now, and until when, in
 * milliseconds since 1970.
 */
export type Answer<T> = { told: T } | { fault: CallFault; refusal?: Refusal; until?: number }

const problem = z.object({
  code: z.string(),
  detail: z.string().optional(),
  errors: z.array(z.object({ path: z.string(), code: z.string() })).optional(),
})

/** What the hub says where it refuses: its code, a sentence, and where the faults are. */
export type Refusal = z.infer<typeof problem>

/** Calls the hub. @throws what `signal` was aborted with */
export async function callHub<T>({ answer, ...call }: Call<T>): Promise<Answer<T>> {
  try {
    const response = await send(call)
    const { status, headers } = response
    if (status === 401) return { fault: 'unauthorised' }
    const [type] = (headers.get('content-type') ?? '').split(';')
    const body: unknown = /\bjson$/.test(type ?? '') ? await response.json() : undefined
    if (status === 200 || status === 201 || status === 204) {
      const told = answer.safeParse(body)
      return told.success ? { told: told.data } : { fault: 'unreadable' }
    }
    const refusal = problem.safeParse(body)
    if (!refusal.success) return { fault: 'unreadable' }
    const said = { fault: faultOf(status, refusal.data.code), refusal: refusal.data }
    return status === 429 ? { ...said, until: untilOf(headers) } : said
  } catch (error) {
    call.signal.throwIfAborted()
    if (error instanceof oauth.WWWAuthenticateChallengeError && error.status === 401)
      return { fault: 'unauthorised' }
    return { fault: error instanceof SyntaxError ? 'unreadable' : 'unreachable' }
  }
}

async function send({ hub, path, pass, method, body, signal }: Omit<Call<unknown>, 'answer'>) {
  const headers = new Headers({
    accept: 'application/json',
    'accept-language': await readLanguage(),
    ...(body && { 'content-type': 'application/json' }),
  })
  return oauth.protectedResourceRequest(
    pass.access,
    method ?? (body ? 'POST' : 'GET'),
    new URL(`${hub}${path}`),
    headers,
    body ? JSON.stringify(body) : null,
    {
      signal,
      [oauth.allowInsecureRequests]: isLoopback(hub),
      // A hub does not send elsewhere; what does is not one, and is told nothing.
      [oauth.customFetch]: (url, { method, headers, body: sent, redirect }) =>
        fetch(url, {
          method,
          headers,
          ...(sent && { body: sent as string }),
          signal,
          cache: 'no-store',
          credentials: 'omit',
          redirect,
        }),
      ...(pass.key && { DPoP: pass.key }),
    },
  )
}

function faultOf(status: number, code: string): CallFault {
  if (code === 'no_rights') return 'no_rights'
  return status >= 500 || status === 429 ? 'unreachable' : 'refused'
}

/** When a hub that was asked too often may be asked again; where it does not say, in a minute. */
function untilOf(headers: Headers): number {
  const seconds = Number(headers.get('retry-after'))
  return Date.now() + (seconds > 0 ? seconds : 60) * 1000
}
