import type * as z from 'zod'
import { type Problem, problem } from '#shared/contract/problem.ts'
import type { Locale } from '#shared/text/locale.ts'
import type { Session } from '../sign-in/session/session.ts'
import type { Trouble } from './read-result.ts'

const patience = 15_000

/** What came of something that was sent. */
export type SendResult<T> =
  | { kind: 'done'; content: T }
  | { kind: 'refused'; problem: Problem }
  /** The session has ended. */
  | { kind: 'over' }
  | { kind: 'trouble'; trouble: Trouble }

/**
 * Sends something to the hub, in the name of whoever is signed in.
 * @param body what is sent; `undefined` for nothing
 * @param options the language of its refusals, other headers, and what gives it up
 */
export async function sendHub<T>(
  session: Session,
  path: string,
  body: unknown,
  schema: z.ZodType<T>,
  options: {
    locale: Locale
    method?: 'PUT' | 'POST' | 'DELETE'
    headers?: Record<string, string>
    signal?: AbortSignal
    /** The browser keeps the cookies of the answer. */
    keepsCookies?: boolean
  },
): Promise<SendResult<T>> {
  const { locale, method = 'PUT', headers = {}, signal, keepsCookies = false } = options
  const limit = AbortSignal.timeout(patience)
  try {
    const response = await session.ask(
      `${path}?locale=${locale}`,
      {
        Accept: 'application/json',
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...headers,
      },
      signal ? AbortSignal.any([signal, limit]) : limit,
      { method, keepsCookies, ...(body !== undefined && { body: JSON.stringify(body) }) },
    )
    if (response === null) return { kind: 'over' }
    if (response.status === 429 || response.status >= 500) return trouble('unreachable')
    const said: unknown = await response.json().catch(() => null)
    if (response.ok) {
      const read = schema.safeParse(said)
      return read.success ? { kind: 'done', content: read.data } : trouble('unreadable')
    }
    const refused = problem.safeParse(said)
    return refused.success ? { kind: 'refused', problem: refused.data } : trouble('unreadable')
  } catch {
    return trouble('unreachable')
  }
}

function trouble(kind: Trouble): { kind: 'trouble'; trouble: Trouble } {
  return { kind: 'trouble', trouble: kind }
}
