type Listener<Args extends readonly unknown[]> = (...args: Args) => unknown

/** An event as extensions hear it, and how it is told. */
export function createBrowserEvent<Args extends readonly unknown[]>() {
  const listeners = new Set<Listener<Args>>()
  return {
    addListener: (listener: Listener<Args>) => void listeners.add(listener),
    removeListener: (listener: Listener<Args>) => void listeners.delete(listener),
    emit(...args: Args) {
      for (const listener of [...listeners]) listener(...args)
    },
  }
}
