import type * as z from 'zod'
import { readHub } from '../../../api/read-hub.ts'
import type { Read, ReadResult } from '../../../api/read-result.ts'
import type { Session } from '../../../sign-in/session/session.ts'

const shared = new WeakMap<Session, Map<string, Read<unknown>>>()

/**
 * How several parts of a page ask for the same resource: those that ask while one is on its way are
 * given that one.
 */
export function shareRead<T>(session: Session, path: string, schema: z.ZodType<T>): Read<T> {
  const known = shared.get(session) ?? new Map<string, Read<unknown>>()
  shared.set(session, known)
  const read = (known.get(path) as Read<T> | undefined) ?? readOnce(readHub(session, path, schema))
  known.set(path, read)
  return read
}

function readOnce<T>(read: Read<T>): Read<T> {
  let going: Promise<ReadResult<T>> | null = null
  return () => {
    // Nobody who leaves takes the answer from the others.
    going ??= read(null, new AbortController().signal).finally(() => {
      going = null
    })
    return going
  }
}
