import type { StoredPolicy } from '../../shared/stored-policy.ts'

declare module '../platform/deps.ts' {
  interface Deps {
    welcome: Welcome
  }
}

/** The page of the first run: opened once where the extension was just installed, and never again. */
export interface Welcome {
  /** The browser has just installed the extension. */
  installed(): Promise<void>
  /** Opens the page where that is due, unless the organisation keeps it closed. */
  open(policy: Pick<StoredPolicy, 'welcome'>): Promise<void>
}

/** Under this name: `due` from an installation until the policy is known, then `over`. */
const name = 'welcome'

/** Its place in the extension. */
const page = 'welcome/welcome.html'

export function openWelcome(): Welcome {
  const area = chrome.storage.local
  const read = async () => (await area.get(name))[name]
  return {
    async installed() {
      if ((await read()) === undefined) await area.set({ [name]: 'due' })
    },
    async open({ welcome }) {
      if ((await read()) !== 'due') return
      await area.set({ [name]: 'over' })
      if (welcome) await chrome.tabs.create({ url: chrome.runtime.getURL(page) })
    },
  }
}
