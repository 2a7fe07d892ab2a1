/** Says to all who wait that there is something to do. */
export interface Notifier {
  /** How often it rang. */
  readonly rung: number
  ring(): void
  /** Resolves once it has rung more often than that, or after a time in milliseconds. */
  heard(before: number, milliseconds: number): Promise<void>
}

/** A bell that has not rung yet. */
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
