import * as z from 'zod'
import type { Arrived } from '../../source-client/connector.ts'
import { idText } from '../../source-client/expect.ts'
import { isSigned } from '../../source-client/is-signed.ts'
import { readJsonOrNone } from '../../source-client/read-json.ts'

const event = z.object({ data: z.object({ issue: z.object({ id: idText }) }) })

/** Reads the issue of a Redmine 7 webhook, deletions included; none for other objects. */
export function readHook({ headers, body }: Arrived, secret: string): readonly string[] | null {
  if (!isSigned(headers['x-redmine-signature-256'] ?? '', secret, [body])) return null
  const read = event.safeParse(readJsonOrNone(body))
  return read.success ? [read.data.data.issue.id] : []
}
