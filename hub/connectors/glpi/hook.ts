import { createHmac, timingSafeEqual } from 'node:crypto'
import * as z from 'zod'
import type { Arrived } from '../../asking/connector.ts'
import { idText } from '../../asking/expect.ts'
import { readJsonOrNone } from '../../asking/read-json.ts'

const named = z.object({ id: idText })
const told = z.object({ item: named.optional().catch(undefined), parent_item: named.optional() })

/** Longest age of a webhook, in seconds; clocks may differ as much. */
const oldest = 300

/** What a webhook of GLPI 11 names; one of a follow-up names the ticket it is of. */
export function readHook({ headers, body }: Arrived, secret: string, now: Date) {
  const { 'x-glpi-signature': said = '', 'x-glpi-timestamp': at = '' } = headers
  const mac = createHmac('sha256', secret).update(body).update(at).digest()
  const given = /^[\da-f]{64}$/i.test(said) ? Buffer.from(said, 'hex') : Buffer.alloc(0)
  if (given.length !== mac.length || !timingSafeEqual(given, mac)) return null
  const isRecent = /^\d{1,12}$/.test(at) && Math.abs(now.getTime() / 1000 - Number(at)) <= oldest
  if (!isRecent) return null
  const read = told.safeParse(readJsonOrNone(body))
  const id = read.data?.parent_item?.id ?? read.data?.item?.id
  return id === undefined ? [] : [id]
}
