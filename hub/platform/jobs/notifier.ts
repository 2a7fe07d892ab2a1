/** Wakes all waiting workers. */
export interface Notifier {
  /** Number of notifications so far. */
  readonly rung: number
  ring(): void
  /** Resolves after a notification beyond that number, or after a timeout in milliseconds. */
  heard(before: number, milliseconds: number): Promise<void>
}

/** Returns a new notifier. */
export function openNotifier(): Notifier {
  const waiting = new Set<() => void>()
  let rung = 0
  return {
    get rung() {
      return rung
    },
    ring() {
      rung += 1
      for (const go of waiting) go()
    },
    heard(before, milliseconds) {
      if (rung > before) return Promise.resolve()
      return new Promise((resolve) => {
        const go = () => {
          clearTimeout(timer)
          waiting.delete(go)
          resolve()
        }
        const timer = setTimeout(go, milliseconds)
        waiting.add(go)
      })
    },
  }
}
