/** Says once that it has ended, when all that runs now has run. */
class Ending extends EventTarget {
  error = null

  constructor(event: string) {
    super()
    queueMicrotask(() => this.dispatchEvent(new Event(event)))
  }
}

class Answered extends Ending {
  result: unknown

  constructor(result?: unknown) {
    super('success')
    this.result = result
  }
}

/** The one store of the extension's keys, by name. */
class Store {
  kept: Map<string, unknown>

  constructor(kept: Map<string, unknown>) {
    this.kept = kept
  }

  get(name: string) {
    return new Answered(this.kept.get(name))
  }

  put(value: unknown, name: string) {
    return new Answered(void this.kept.set(name, value))
  }

  delete(name: string) {
    return new Answered(void this.kept.delete(name))
  }

  clear() {
    return new Answered(void this.kept.clear())
  }
}

class Transaction extends Ending {
  objectStoreNames = ['keys']
  store: Store

  constructor(store: Store) {
    super('complete')
    this.store = store
  }

  objectStore() {
    return this.store
  }
}

class Database {
  store: Store

  constructor(store: Store) {
    this.store = store
  }

  transaction() {
    return new Transaction(this.store)
  }

  close() {}
}

/** The little of IndexedDB that the extension keeps its keys in, in memory, by the names idb knows. */
export function keyStoreOn(kept: Map<string, unknown>): Record<string, unknown> {
  return {
    indexedDB: { open: () => new Answered(new Database(new Store(kept))) },
    IDBRequest: Answered,
    IDBTransaction: Transaction,
    IDBDatabase: Database,
    IDBObjectStore: Store,
    IDBIndex: class {},
    IDBCursor: class {},
  }
}
