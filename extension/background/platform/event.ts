/** An event inside the background, heard as events of the browser are. */
export interface Event<Args extends readonly unknown[]> {
  addListener(listener: (...args: Args) => void): void
}

/** Makes an event. @returns how it is heard, and how its owner tells it */
export function createEvent<Args extends readonly unknown[]>(): {
  event: Event<Args>
  emit(...args: Args): void
} {
  const listeners: ((...args: Args) => void)[] = []
  return {
    event: { addListener: (listener) => void listeners.push(listener) },
    emit(...args) {
      for (const listener of listeners) listener(...args)
    },
  }
}
