import { describe, expect, it } from 'vitest'
import type { Page } from '../../../../hub/integrations/source-client/connector.ts'
import { mergeByChange } from '../../../../hub/integrations/source-client/merge-by-change.ts'
import type { SourceRecord } from '../../../../hub/integrations/source-client/record.ts'
import { gather } from '../../../world/source.ts'

const at = (id: string, second: number): SourceRecord => ({
  id,
  reference: id,
  group: 'voirie',
  received: new Date(0),
  changed: new Date(second * 1000),
  status: 'new',
  isFinal: false,
  state: 'received',
  usagers: [],
})

/** A list whose pages are counted as they are read, and that knows when it was left. */
function listOf(...pages: Page[]) {
  const list = { read: 0, isClosed: false, pages: given() }
  async function* given() {
    try {
      for (const page of pages) {
        list.read++
        yield page
      }
    } finally {
      list.isClosed = true
    }
  }
  return list
}

describe('Several lists of what changed', () => {
  it('are one, in which comes first what changed first', async () => {
    const lists = [
      listOf([at('a', 1), at('b', 5)], [at('c', 5), at('d', 9)]),
      listOf([at('e', 3)], [], [at('f', 4)]),
      listOf(),
    ]
    const records = await gather(mergeByChange(lists.map(({ pages }) => pages)))
    expect(records.map(({ id }) => id).join('')).toBe('aefbcd')
    expect(await gather(mergeByChange([]))).toEqual([])
  })

  it('are read no further than is needed, and closed when nobody reads on', async () => {
    const far = listOf([at('x', 100)], [at('y', 200)])
    const near = listOf([at('a', 1)], [at('b', 2)], [at('c', 3)])
    for await (const page of mergeByChange([far.pages, near.pages])) {
      expect(page.map(({ id }) => id)).toEqual(['a'])
      break
    }
    expect([far.read, near.read]).toEqual([1, 1])
    expect([far.isClosed, near.isClosed]).toEqual([true, true])
  })
})
