import * as oauth from 'oauth4webapi'
import * as z from 'zod'
import { isLoopback } from '../../shared/hub-address.ts'
import type { Credentials } from './credentials.ts'
import { readLanguage } from './read-language.ts'

/** A call to the hub, for the agent who is signed in. */
export interface Call<T> {
  hub: string
  path: string
  credentials: Credentials
  /** By default POST with a body, GET without. */
  method?: 'DELETE'
  /** Sent as JSON. */
  body?: object
  /** The answer awaited. */
  answer: z.ZodType<T>
  signal: AbortSignal
}

/** `unauthorised`: the hub does not accept the credentials. `no_rights`, `refused`: it refuses the call. */
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

/** A refusal of the hub: its code, a sentence, and the fields at fault. */
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

async function send({
  hub,
  path,
  credentials,
  method,
  body,
  signal,
}: Omit<Call<unknown>, 'answer'>) {
  const headers = new Headers({
    accept: 'application/json',
    'accept-language': await readLanguage(),
    ...(body && { 'content-type': 'application/json' }),
  })
  return oauth.protectedResourceRequest(
    credentials.access,
    method ?? (body ? 'POST' : 'GET'),
    new URL(`${hub}${path}`),
    headers,
    body ? JSON.stringify(body) : null,
    {
      signal,
      [oauth.allowInsecureRequests]: isLoopback(hub),
      // A hub never redirects. A server that does gets no data.
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
      ...(credentials.key && { DPoP: credentials.key }),
    },
  )
}

function faultOf(status: number, code: string): CallFault {
  if (code === 'no_rights') return 'no_rights'
  return status >= 500 || status === 429 ? 'unreachable' : 'refused'
}

/** When a rate-limited client may call again: as `retry-after` says, else in a minute. */
function untilOf(headers: Headers): number {
  const seconds = Number(headers.get('retry-after'))
  return Date.now() + (seconds > 0 ? seconds : 60) * 1000
}
