// Before any schema, wherever the build puts them: each screen asks the hub.
import './no-eval.ts'
import type * as z from 'zod'
import type { Session } from '../sign-in/session/session.ts'
import type { Read, ReadResult, Trouble } from './read-result.ts'

const patience = 10_000

/** How to ask the hub for one of its resources, in the name of whoever is signed in. */
export function readHub<T>(session: Session, path: string, schema: z.ZodType<T>): Read<T> {
  return async (etag, signal) => {
    try {
      const response = await session.ask(
        path,
        {
          Accept: 'application/json',
          // An unchanged answer is not sent again.
          ...(etag === null ? {} : { 'If-None-Match': etag }),
        },
        AbortSignal.any([signal, AbortSignal.timeout(patience)]),
      )
      if (response === null) return { kind: 'over' }
      if (response.status === 304) return { kind: 'same' }
      if (response.status === 403) return { kind: 'forbidden' }
      if (response.status === 429 || response.status >= 500) return trouble('unreachable')
      if (!response.ok) return trouble('unreadable')
      return understand(await response.text(), response.headers.get('ETag'), schema)
    } catch {
      return trouble('unreachable')
    }
  }
}

function understand<T>(body: string, etag: string | null, schema: z.ZodType<T>): ReadResult<T> {
  try {
    return { kind: 'fresh', content: schema.parse(JSON.parse(body)), etag }
  } catch {
    return trouble('unreadable')
  }
}

function trouble(kind: Trouble): { kind: 'trouble'; trouble: Trouble } {
  return { kind: 'trouble', trouble: kind }
}
