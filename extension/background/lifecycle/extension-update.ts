import type { IsTyping } from '../../shared/messages.ts'
import type { Deps } from '../platform/deps.ts'

declare module '../platform/deps.ts' {
  interface Deps {
    extensionUpdate: ExtensionUpdate
  }
}

/** Updates of the extension. An update ends the session, so it waits until nothing is in use. */
export interface ExtensionUpdate {
  /** The browser has another version ready to install. */
  available(version: string): Promise<void>
  /** Installs a waiting update if nothing is shown, taught, typed or under way. Call it after each change. */
  tryNow(): Promise<void>
  /** The browser has installed this version. */
  installed(version: string): Promise<void>
}

const question: IsTyping = { kind: 'is_typing' }

export function createExtensionUpdate({
  store,
  keptActs,
  teaching,
}: Pick<Deps, 'store' | 'keptActs' | 'teaching'>): ExtensionUpdate {
  const isShown = async () => {
    for (const tab of await store.tabs()) {
      const { look } = (await store.tab(tab))?.state ?? {}
      if (look && look.state !== 'none' && look.state !== 'forgotten') return true
    }
    return false
  }
  const isBusy = async () =>
    (await store.read('signIn'))?.state === 'busy' ||
    (await teaching.isUnderWay()) ||
    (await isShown()) ||
    (await keptActs.isOpen()) ||
    // Only a page with something typed answers; with no page open nothing does.
    (await chrome.runtime.sendMessage(question).catch(() => undefined)) === true
  return {
    available: (version) => store.change(async () => ({ update: version })),
    async tryNow() {
      if ((await store.read('update')) !== null && !(await isBusy())) chrome.runtime.reload()
    },
    async installed(version) {
      // An agent who is still signed in lost nothing.
      await store.change(async () =>
        (await store.read('agent')) ? {} : { signIn: { state: 'updated', version } },
      )
    },
  }
}
