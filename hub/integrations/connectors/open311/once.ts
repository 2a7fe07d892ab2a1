import type { Page } from '../../source-client/connector.ts'

/** Removes records that the previous page had too: two windows share a boundary second. */
export async function* once(pages: AsyncIterable<Page>): AsyncGenerator<Page> {
  let before: ReadonlySet<string> = new Set()
  for await (const page of pages) {
    const fresh = page.filter(({ id }) => !before.has(id))
    if (page.length > 0) before = new Set(page.map(({ id }) => id))
    if (fresh.length > 0) yield fresh
  }
}
