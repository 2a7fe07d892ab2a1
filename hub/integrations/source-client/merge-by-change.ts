import type { Page } from './connector.ts'

/** Merges several ordered walks into one, in order of change. It holds at most one page of each. */
export async function* mergeByChange(walks: readonly AsyncIterable<Page>[]): AsyncGenerator<Page> {
  const lists = walks.map((walk) => ({ pages: walk[Symbol.asyncIterator](), held: [] as Page }))
  try {
    let open = lists
    while (true) {
      for (const list of open) {
        if (list.held.length > 0) continue
        const { done, value } = await list.pages.next()
        if (done) open = open.filter((other) => other !== list)
        else list.held = value
      }
      if (open.length === 0) return
      // The next records of a list changed no earlier than the last one held.
      const until = Math.min(...open.map(({ held }) => lastOf(held)))
      const due = open.flatMap(({ held }) => held.filter(({ changed }) => +changed <= until))
      for (const list of open) list.held = list.held.filter(({ changed }) => +changed > until)
      if (due.length > 0) yield due.sort((one, other) => +one.changed - +other.changed)
    }
  } finally {
    for (const { pages } of lists) await pages.return?.()
  }
}

function lastOf(page: Page): number {
  return page.reduce((late, { changed }) => Math.max(late, changed.getTime()), 0)
}
