type Asked = { onsuccess?: () => void; onerror?: () => void; onupgradeneeded?: () => void }

/** The little of IndexedDB that the extension keeps its keys in, in memory: one store, by name. */
export function keyStoreOn(kept: Map<string, unknown>) {
  const answer = (result: unknown) => {
    const request: Asked & { result: unknown } = { result }
    queueMicrotask(() => request.onsuccess?.())
    return request
  }
  const store = {
    get: (name: string) => answer(kept.get(name)),
    put: (value: unknown, name: string) => answer(void kept.set(name, value)),
    delete: (name: string) => answer(void kept.delete(name)),
    clear: () => answer(void kept.clear()),
  }
  const opened = {
    createObjectStore: () => store,
    close: () => {},
    transaction() {
      const transaction = { objectStore: () => store } as { oncomplete?: () => void }
      // Over once all that was asked of it has been answered.
      queueMicrotask(() => queueMicrotask(() => transaction.oncomplete?.()))
      return transaction
    },
  }
  return { open: () => answer(opened) }
}
