import type { Deps } from '../platform/deps.ts'
import { injectContentScript, registerContentScript } from './content-scripts.ts'
import { originOfPage } from './origin-of.ts'

declare module '../platform/deps.ts' {
  interface Deps {
    permissions: Permissions
  }
}

/** What follows when an origin is granted or taken back. */
export interface Permissions {
  /** The panel was granted an origin. */
  granted(origin: string): Promise<void>
  /** The browser permits more, from the panel or from its own settings. */
  permitted(patterns: readonly string[]): Promise<void>
  /**
   * The policy names the tools of the organisation: opens those that its package may read from the
   * start. The others stay closed until the agent grants them.
   */
  offered(origins: readonly string[]): Promise<void>
  /** The browser permits less. */
  withdrawn(): Promise<void>
  /** The extension was installed or updated: registers the page script again. */
  installed(): Promise<void>
}

export function createPermissions({
  pageScript,
  grantedOrigins,
  tabs,
}: Pick<Deps, 'pageScript' | 'grantedOrigins' | 'tabs'>): Permissions {
  const read = async (some: readonly string[]) => {
    const { left } = await grantedOrigins.tidy()
    await registerContentScript(pageScript, left)
    await eachTabOf(some, async (tab, url) => {
      await tabs.moved(tab, url, true)
      await injectContentScript(pageScript, tab)
    })
  }
  return {
    async granted(origin) {
      if (await grantedOrigins.add(origin)) await read([origin])
    },
    permitted: async (patterns) => read(await grantedOrigins.addPatterns(patterns)),
    async offered(origins) {
      const opened: string[] = []
      for (const origin of origins)
        if (!(await grantedOrigins.has(origin)) && (await grantedOrigins.add(origin)))
          opened.push(origin)
      if (opened.length > 0) await read(opened)
    },
    async withdrawn() {
      const { gone, left } = await grantedOrigins.tidy()
      await registerContentScript(pageScript, left)
      await tabs.forgetOrigins(gone)
    },
    async installed() {
      const { left } = await grantedOrigins.tidy()
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
