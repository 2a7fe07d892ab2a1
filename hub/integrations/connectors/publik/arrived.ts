import * as z from 'zod'
import type { Arrived } from '../../source-client/connector.ts'
import { readJsonOrNone } from '../../source-client/read-json.ts'
import { isQuerySigned } from './signature.ts'

/** Of a request that a workflow sends, no more than which one it is. */
const called = z.object({ api_url: z.string().max(500) })

/**
 * Which request a webservice call of a workflow names. Its address is signed and its body is not:
 * whoever saw the address could name another, so that it is read again and never believed.
 */
export function readArrived({ query, body }: Arrived, secret: string, now: Date) {
  if (!isQuerySigned(secret, query, now)) return null
  const { api_url = '' } = called.safeParse(readJsonOrNone(body)).data ?? {}
  const [, form, id] = /\/api\/forms\/([\w-]+)\/([^/?#]+)\/$/.exec(api_url) ?? []
  return form && id ? [`${form}/${decoded(id)}`] : []
}

/** A part of an address as it was meant; as it stands where it is not encoded. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
