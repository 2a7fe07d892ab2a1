/** Opens the database of this device, made at the first opening. Rejects where storage is refused. */
export function openDatabase(name: string, make: (database: IDBDatabase) => void) {
  const opening = indexedDB.open(name, 1)
  opening.onupgradeneeded = () => make(opening.result)
  return done(opening)
}

/** What a request of the database answers. */
export function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

/** Resolves when what a transaction wrote is durable. */
export function committed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error)
  })
}
