/** Consecutive failures that open the circuit breaker. */
const patience = 3

/** Shortest and longest time open, in milliseconds. */
const shortest = 30_000
const longest = 600_000

/** A circuit breaker: it blocks calls to a failing source for a while, then lets one try. */
export interface Breaker {
  /** Returns whether a call is allowed; after a pause only the first caller is (half-open). */
  mayAsk(name: string): boolean
  /** Reports the result of a call. */
  came(name: string, isWell: boolean): void
}

/** Opens a circuit breaker. @param clock replaceable in tests */
export function openBreaker(clock: () => Date): Breaker {
  const failing = new Map<string, { times: number; until: number; isTried: boolean }>()
  return {
    mayAsk(name) {
      const known = failing.get(name)
      if (!known || known.times < patience) return true
      const now = clock().getTime()
      if (now < known.until) return false
      // Half-open: this caller tries for all; others are blocked until its result.
      known.until = now + shortest
      known.isTried = true
      return true
    },
    came(name, isWell) {
      if (isWell) {
        failing.delete(name)
        return
      }
      const known = failing.get(name)
      // Concurrent calls that fail together count as one failure.
      if (known && known.times >= patience && !known.isTried) return
      const times = (known?.times ?? 0) + 1
      const rest = Math.min(shortest * 2 ** Math.max(0, times - patience), longest)
      failing.set(name, { times, until: clock().getTime() + rest, isTried: false })
    },
  }
}
