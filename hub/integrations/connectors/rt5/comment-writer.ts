import * as z from 'zod'
import type { Reader } from '../../source-client/connector.ts'
import { expectShape } from '../../source-client/expect.ts'
import { SourceFault } from '../../source-client/fault.ts'
import type { SourceClient } from '../../source-client/source-client.ts'
import { perPage } from './tickets.ts'

/** RT keeps the subject of a comment as the data of its transaction. */
const history = z.object({
  items: z.array(z.object({ Type: z.string(), Data: z.string().nullish() })),
  next_page: z.string().nullish(),
})

/** Returns what comments on tickets: RT sends a comment to no requestor. Its subject is its mark. */
export function commentWriter(
  ask: SourceClient,
  headers: Readonly<Record<string, string>>,
): NonNullable<Reader['note']> {
  const isThere = async (path: string, mark: string): Promise<boolean | null> => {
    for (let page = 1; ; page++) {
      const query = [
        ['fields', 'Type,Data'],
        ['per_page', String(perPage)],
        ['page', String(page)],
      ] as const
      const answer = await ask({ path: `${path}/history`, query, headers, allow: [404] })
      if (answer.status === 404) return null
      const { items, next_page } = expectShape(history, answer.body)
      if (items.some(({ Type, Data }) => Type === 'Comment' && Data?.trim() === mark)) return true
      if (!next_page) return false
    }
  }
  return async (id, { mark, text }) => {
    if (!/^[1-9]\d{0,17}$/.test(id)) return 'gone'
    const path = `/REST/2.0/ticket/${id}`
    const found = await isThere(path, mark)
    if (found === null) return 'gone'
    if (found) return 'noted'
    const body = { Subject: mark, Content: text, ContentType: 'text/plain' }
    await ask({ path: `${path}/comment`, headers, body })
    if (!(await isThere(path, mark)))
      throw new SourceFault({ why: 'refused', status: 201, code: 'CommentOnTicket' })
    return 'noted'
  }
}
