import { createHmac } from 'node:crypto'
import * as z from 'zod'
import type { Arrived } from '../../asking/connector.ts'
import { idText } from '../../asking/expect.ts'
import { readJsonOrNone } from '../../asking/read-json.ts'
import { isSame } from '../../secret.ts'

const event = z.object({ data: z.object({ issue: z.object({ id: idText }) }) })

/** Which issue a webhook of Redmine 7 names, deleted ones too; none where it is of something else. */
export function readHook({ headers, body }: Arrived, secret: string): readonly string[] | null {
  const mac = createHmac('sha256', secret).update(body).digest('hex')
  if (!isSame(headers['x-redmine-signature-256'] ?? '', `sha256=${mac}`)) return null
  const read = event.safeParse(readJsonOrNone(body))
  return read.success ? [read.data.data.issue.id] : []
}
