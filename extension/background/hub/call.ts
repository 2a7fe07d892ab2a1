import * as z from 'zod'
import { readLanguage } from './language.ts'

/** A call of the hub, in the name of who is signed in. */
export interface Call<T> {
  hub: string
  path: string
  token: string
  /** Sent as JSON, with POST. */
  body?: object
  /** The answer awaited. */
  answer: z.ZodType<T>
  signal: AbortSignal
}

/** `unauthorised`: the token opens nothing. `no_rights`, `refused`: the hub says no. */
export type CallFault = 'unauthorised' | 'no_rights' | 'refused' | 'unreachable' | 'unreadable'

export type Answer<T> = { told: T } | { fault: CallFault }

const problem = z.object({ code: z.string() })

/** Calls the hub. @throws what `signal` was aborted with */
export async function callHub<T>({ answer, ...call }: Call<T>): Promise<Answer<T>> {
  try {
    const response = await send(call)
    const { status, headers } = response
    if (status === 401) return { fault: 'unauthorised' }
    const [type] = (headers.get('content-type') ?? '').split(';')
    const body: unknown = /\bjson$/.test(type ?? '') ? await response.json() : undefined
    if (status === 200) {
      const told = answer.safeParse(body)
      return told.success ? { told: told.data } : { fault: 'unreadable' }
    }
    const refusal = problem.safeParse(body)
    return { fault: refusal.success ? faultOf(status, refusal.data.code) : 'unreadable' }
  } catch (error) {
    call.signal.throwIfAborted()
    return { fault: error instanceof SyntaxError ? 'unreadable' : 'unreachable' }
  }
}

async function send({ hub, path, token, body, signal }: Omit<Call<unknown>, 'answer'>) {
  return fetch(`${hub}${path}`, {
    method: body ? 'POST' : 'GET',
    headers: {
      accept: 'application/json',
      'accept-language': await readLanguage(),
      authorization: `Bearer ${token}`,
      ...(body && { 'content-type': 'application/json' }),
    },
    ...(body && { body: JSON.stringify(body) }),
    signal,
    cache: 'no-store',
    credentials: 'omit',
    // A hub does not send elsewhere; what does is not one, and is told nothing.
    redirect: 'manual',
  })
}

function faultOf(status: number, code: string): CallFault {
  if (code === 'no_rights') return 'no_rights'
  return status >= 500 || status === 429 ? 'unreachable' : 'refused'
}
