import { type DBSchema, type IDBPDatabase, openDB } from 'idb'

/**
 * Keys that the tokens of a session are tied to. IndexedDB keeps them so that nobody can export them, not
 * even the extension itself: a stolen token is useless elsewhere.
 */
const [database, keys] = ['parvis', 'keys'] as const

interface Keys extends DBSchema {
  [keys]: { key: string; value: CryptoKeyPair }
}

/** Keeps the key of a session under a name, and it alone. */
export async function saveKey(name: string, pair: CryptoKeyPair): Promise<void> {
  await within(async (opened) => {
    const { store, done } = opened.transaction(keys, 'readwrite')
    await Promise.all([store.clear(), store.put(pair, name), done])
  })
}

/** The key of a session; `null` when it was deleted. */
export async function findKey(name: string): Promise<CryptoKeyPair | null> {
  return (await within((opened) => opened.get(keys, name))) ?? null
}

/** Deletes the key of a session. */
export async function deleteKey(name: string): Promise<void> {
  await within((opened) => opened.delete(keys, name))
}

/** Deletes every key. */
export async function deleteAllKeys(): Promise<void> {
  await within((opened) => opened.clear(keys))
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
