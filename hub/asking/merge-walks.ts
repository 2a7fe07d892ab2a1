import type { Page } from './connector.ts'

/**
 * One walk over several, each of which goes by change: what changed first comes first over all of them, as
 * when one source were walked over. No more than a page of each is held.
 */
export async function* mergeWalks(walks: readonly AsyncIterable<Page>[]): AsyncGenerator<Page> {
  let open = walks.map((walk) => ({ pages: walk[Symbol.asyncIterator](), held: [] as Page }))
  while (true) {
    const ended = new Set<(typeof open)[number]>()
    for (const walk of open) {
      if (walk.held.length > 0) continue
      const { done, value } = await walk.pages.next()
      if (done) ended.add(walk)
      else walk.held = value
    }
    open = open.filter((walk) => !ended.has(walk))
    if (open.length === 0) return
    // Beyond the end of a page, what follows it there may come first.
    const until = Math.min(...open.map(({ held }) => held.at(-1)?.changed.getTime() ?? 0))
    const isNext = ({ changed }: Page[number]) => changed.getTime() <= until
    const page = open.flatMap(({ held }) => held.filter(isNext))
    for (const walk of open) walk.held = walk.held.filter((one) => !isNext(one))
    if (page.length > 0)
      yield page.toSorted((one, other) => one.changed.getTime() - other.changed.getTime())
  }
}
