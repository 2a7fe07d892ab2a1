import type { Deps } from '../platform/deps.ts'
import { createMutex } from '../platform/mutex.ts'

declare module '../platform/deps.ts' {
  interface Deps {
    changeRules: ChangeRules
  }
}

/**
 * Changes the rules, then reads again the open pages that are now read in another way. Every other page
 * keeps what is shown of it.
 */
export type ChangeRules = (change: () => Promise<void>) => Promise<void>

/** How a page is read: its address, and all that the rules say of it. */
interface ReadAs {
  href: string
  by: string
}

export function createChangeRules({
  store,
  rules,
  tabs,
}: Pick<Deps, 'store' | 'rules' | 'tabs'>): ChangeRules {
  const runExclusive = createMutex()
  const readAs = async () => {
    const all = new Map<number, ReadAs>()
    for (const tab of await store.tabs()) {
      const { state, note } = (await store.tab(tab)) ?? {}
      if (!state || !note?.href || state.page === 'unknown' || state.page === 'not_granted')
        continue
      const { href } = note
      const { rules: some, general } = await rules.of(href)
      const source = await rules.sourceOf(href)
      // What is looked for where no rule applies is nothing to a page that a rule reads.
      const by = JSON.stringify([some, source, note.tool === null ? general : null])
      all.set(tab, { href, by })
    }
    return all
  }
  return (change) =>
    runExclusive(async () => {
      const before = await readAs()
      await change()
      for (const [tab, { href, by }] of await readAs()) {
        const was = before.get(tab)
        if (was?.href === href && was.by === by) continue
        // Where it is by now, the browser knows best.
        const { url } = await chrome.tabs.get(tab).catch(() => ({ url: undefined }))
        if (url !== undefined) await tabs.moved(tab, url, true)
      }
    })
}
