import * as z from 'zod'
import type { Arrived } from '../../source-client/connector.ts'
import { idText } from '../../source-client/expect.ts'
import { isSigned } from '../../source-client/is-signed.ts'
import { readJsonOrNone } from '../../source-client/read-json.ts'

const told = z.object({ ticket: z.object({ id: idText }) })

/** Reads the ticket of a Zammad webhook. Its HMAC uses SHA-1, the only one Zammad offers. */
export function readHook({ headers, body }: Arrived, secret: string): readonly string[] | null {
  if (!isSigned(headers['x-hub-signature'] ?? '', secret, [body], 'sha1')) return null
  const read = told.safeParse(readJsonOrNone(body))
  return read.success ? [read.data.ticket.id] : []
}
