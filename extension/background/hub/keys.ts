/**
 * Keys that the tokens of a session are tied to. Each is in the one place that keeps a key nobody can
 * read out, not even the extension itself: whoever steals a token has no use for it elsewhere.
 */
const [database, keys] = ['parvis', 'keys']

/** Keeps the key of a session under a name, and it alone. */
export async function keepKey(name: string, pair: CryptoKeyPair): Promise<void> {
  await within('readwrite', (store) => {
    store.clear()
    return store.put(pair, name)
  })
}

/** The key of a session; `null` when it was thrown away. */
export async function findKey(name: string): Promise<CryptoKeyPair | null> {
  return (await within<CryptoKeyPair | undefined>('readonly', (store) => store.get(name))) ?? null
}

/** Throws the key of a session away. */
export async function forgetKey(name: string): Promise<void> {
  await within('readwrite', (store) => store.delete(name))
}

/** Throws every key away. */
export async function forgetKeys(): Promise<void> {
  await within('readwrite', (store) => store.clear())
}

async function within<T>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const opening = indexedDB.open(database, 1)
  opening.onupgradeneeded = () => opening.result.createObjectStore(keys)
  const opened = await answerTo(opening)
  try {
    const transaction = opened.transaction(keys, mode)
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve()
      transaction.onabort = () => reject(transaction.error)
    })
    const answer = await answerTo(work(transaction.objectStore(keys)))
    await done
    return answer
  } finally {
    opened.close()
  }
}

function answerTo<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}
