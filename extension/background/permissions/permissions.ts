import type { Tabs } from '../tabs/tabs.ts'
import { injectScript, registerScript } from './content-scripts.ts'
import type { Origins } from './granted-origins.ts'
import { originOfPage } from './origin-of.ts'

/** What follows when an origin is granted or taken back. */
export interface Granting {
  /** The panel was granted an origin. */
  granted(origin: string): Promise<void>
  /** The browser permits more, from the panel or from its own settings. */
  permitted(patterns: readonly string[]): Promise<void>
  /** The browser permits less. */
  withdrawn(): Promise<void>
  /** The extension is new or was updated: what the browser forgot of it is said again. */
  installed(): Promise<void>
}

/** @param file of the script that reads pages */
export function createGranting(file: string, origins: Origins, tabs: Tabs): Granting {
  const read = async (some: readonly string[]) => {
    const { left } = await origins.tidy()
    await registerScript(file, left)
    await eachTabOf(some, async (tab, url) => {
      await tabs.moved(tab, url, true)
      await injectScript(file, tab)
    })
  }
  return {
    async granted(origin) {
      if (await origins.add(origin)) await read([origin])
    },
    permitted: async (patterns) => read(await origins.addPatterns(patterns)),
    async withdrawn() {
      const { gone, left } = await origins.tidy()
      await registerScript(file, left)
      await tabs.forgetOrigins(gone)
    },
    async installed() {
      const { left } = await origins.tidy()
      await read(left)
    },
  }
}

async function eachTabOf(
  origins: readonly string[],
  work: (tab: number, url: string) => Promise<void>,
): Promise<void> {
  for (const { id, url } of await chrome.tabs.query({})) {
    const origin = originOfPage(url)
    if (id !== undefined && url && origin && origins.includes(origin)) await work(id, url)
  }
}
