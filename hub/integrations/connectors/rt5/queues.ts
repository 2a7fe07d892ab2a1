import * as z from 'zod'
import { expectShape } from '../../source-client/expect.ts'
import { type Get, perPage } from './tickets.ts'

const queues = z.object({
  items: z.array(z.object({ Name: z.string() })),
  next_page: z.string().nullish(),
})

/** Lists the active queues that the key may see. @throws SourceFault */
export async function readQueues(get: Get): Promise<string[]> {
  const names: string[] = []
  for (let page = 1, isLast = false; !isLast; page++) {
    const said = await get('/queues/all', [
      ['fields', 'Name'],
      ['per_page', String(perPage)],
      ['page', String(page)],
    ])
    const { items, next_page } = expectShape(queues, said)
    names.push(...items.map(({ Name }) => Name))
    isLast = !next_page
  }
  return names
}
