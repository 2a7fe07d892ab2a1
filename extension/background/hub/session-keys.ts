import { type DBSchema, type IDBPDatabase, openDB } from 'idb'

/**
 * Keys that the tokens of a session are tied to. IndexedDB keeps them so that nobody can export them, not
 * even the extension itself: a stolen token is useless elsewhere.
 */
const [database, keys] = ['parvis', 'keys'] as const

interface Keys extends DBSchema {
  [keys]: { key: string; value: CryptoKeyPair }
}

declare module '../platform/deps.ts' {
  interface Deps {
    keyStore: KeyStore
  }
}

/** The keys of sessions, each under a name. */
export interface KeyStore {
  save(name: string, pair: CryptoKeyPair): Promise<void>
  /** `null` when it was deleted. */
  find(name: string): Promise<CryptoKeyPair | null>
  delete(name: string): Promise<void>
  /** No session is left: deletes every key that is of no other. */
  deleteAll(): Promise<void>
}

/**
 * Opens the keys of this browser.
 * @param isShared whether others have sessions of their own beside this one, as frames have: then
 * their keys are left alone
 */
export function openKeyStore(isShared = false): KeyStore {
  return {
    save: (name, pair) =>
      within(async (opened) => {
        const { store, done } = opened.transaction(keys, 'readwrite')
        await Promise.all([isShared || store.clear(), store.put(pair, name), done])
      }),
    find: async (name) => (await within((opened) => opened.get(keys, name))) ?? null,
    delete: (name) => within((opened) => opened.delete(keys, name)),
    async deleteAll() {
      if (!isShared) await within((opened) => opened.clear(keys))
    },
  }
}

async function within<T>(work: (opened: IDBPDatabase<Keys>) => Promise<T>): Promise<T> {
  const opened = await openDB<Keys>(database, 1, {
    upgrade: (made) => void made.createObjectStore(keys),
  })
  try {
    return await work(opened)
  } finally {
    opened.close()
  }
}
