import { createHmac, timingSafeEqual } from 'node:crypto'
import * as z from 'zod'
import type { Arrived } from '../../asking/connector.ts'
import { idText } from '../../asking/expect.ts'
import { readJsonOrNone } from '../../asking/read-json.ts'

const told = z.object({ ticket: z.object({ id: idText }) })

/** What a webhook of Zammad names. Its signature is by SHA-1, the only one that Zammad makes. */
export function readHook({ headers, body }: Arrived, secret: string): readonly string[] | null {
  const said = headers['x-hub-signature'] ?? ''
  const mac = createHmac('sha1', secret).update(body).digest()
  const given = /^sha1=[\da-f]{40}$/i.test(said)
    ? Buffer.from(said.slice(5), 'hex')
    : Buffer.alloc(0)
  if (given.length !== mac.length || !timingSafeEqual(given, mac)) return null
  const read = told.safeParse(readJsonOrNone(body))
  return read.success ? [read.data.ticket.id] : []
}
