import * as z from 'zod'
import type { Arrived } from '../../source-client/connector.ts'
import { idText } from '../../source-client/expect.ts'
import { isSigned } from '../../source-client/is-signed.ts'
import { readJsonOrNone } from '../../source-client/read-json.ts'

const told = z.object({ ticket: z.object({ id: idText }) })

/** What a webhook of Zammad names. Its signature is by SHA-1, the only one that Zammad makes. */
export function readHook({ headers, body }: Arrived, secret: string): readonly string[] | null {
  if (!isSigned(headers['x-hub-signature'] ?? '', secret, [body], 'sha1')) return null
  const read = told.safeParse(readJsonOrNone(body))
  return read.success ? [read.data.ticket.id] : []
}
