import type { IsTyping } from '../../shared/messages.ts'
import type { Deps } from '../platform/deps.ts'

declare module '../platform/deps.ts' {
  interface Deps {
    extensionUpdate: ExtensionUpdate
  }
}

/** Another version of the extension: it forgets the session, so it comes when that disturbs nobody. */
export interface ExtensionUpdate {
  /** The browser has another version ready. */
  available(version: string): Promise<void>
  /** Lets it in, where one waits, nothing is shown, taught, typed or under way; to be tried after each change. */
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
    // Only who is typing answers; with no page open nobody hears it.
    (await chrome.runtime.sendMessage(question).catch(() => undefined)) === true
  return {
    available: (version) => store.change(async () => ({ update: version })),
    async tryNow() {
      if ((await store.read('update')) !== null && !(await isBusy())) chrome.runtime.reload()
    },
    async installed(version) {
      // Whoever is signed in still has lost nothing.
      await store.change(async () =>
        (await store.read('agent')) ? {} : { signIn: { state: 'updated', version } },
      )
    },
  }
}
