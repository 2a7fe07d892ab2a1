import * as z from 'zod'
import type { Arrived } from '../../source-client/connector.ts'
import { idText } from '../../source-client/expect.ts'
import { isRecent, isSigned } from '../../source-client/is-signed.ts'
import { readJsonOrNone } from '../../source-client/read-json.ts'

const named = z.object({ id: idText })
const told = z.object({ item: named.optional().catch(undefined), parent_item: named.optional() })

/** Reads the ticket that a GLPI 11 webhook names; for a follow-up, its parent ticket. */
export function readHook({ headers, body }: Arrived, secret: string, now: Date) {
  const { 'x-glpi-signature': said = '', 'x-glpi-timestamp': at = '' } = headers
  if (!isSigned(`sha256=${said}`, secret, [body, at]) || !isRecent(at, now)) return null
  const read = told.safeParse(readJsonOrNone(body))
  const id = read.data?.parent_item?.id ?? read.data?.item?.id
  return id === undefined ? [] : [id]
}
