import * as z from 'zod'
import type { Arrived } from '../../source-client/connector.ts'
import { readJsonOrNone } from '../../source-client/read-json.ts'
import { isQuerySigned } from './signature.ts'

/** The payload of a workflow's webservice call, limited to the request's address. */
const called = z.object({ api_url: z.string().max(500) })

/**
 * Reads which request a workflow's webservice call names. Publik signs the URL and not the body, so
 * the hub reads the request again and trusts nothing else.
 */
export function readArrived({ query, body }: Arrived, secret: string, now: Date) {
  if (!isQuerySigned(secret, query, now)) return null
  const { api_url = '' } = called.safeParse(readJsonOrNone(body)).data ?? {}
  const [, form, id] = /\/api\/forms\/([\w-]+)\/([^/?#]+)\/$/.exec(api_url) ?? []
  return form && id ? [`${form}/${decoded(id)}`] : []
}

/** Decodes a URL part; returns it unchanged when malformed. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
