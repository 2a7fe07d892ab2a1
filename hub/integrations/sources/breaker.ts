/** How often something may fail, one time after the other, before it is left in peace. */
const patience = 3

/** Shortest and longest rest, in milliseconds. */
const shortest = 30_000
const longest = 600_000

/** Leaves what fails in peace for a while, then lets one try whether it answers again. */
export interface Breaker {
  /** Whether it may be asked now; the first after a rest may, and others wait for what comes of it. */
  mayAsk(name: string): boolean
  /** What came of it. */
  came(name: string, isWell: boolean): void
}

/** @param clock a test may turn it */
export function openBreaker(clock: () => Date): Breaker {
  const failing = new Map<string, { times: number; until: number; isTried: boolean }>()
  return {
    mayAsk(name) {
      const known = failing.get(name)
      if (!known || known.times < patience) return true
      const now = clock().getTime()
      if (now < known.until) return false
      // Whoever asks now tries for all: the others are answered without it until it is known.
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
      // Those that were asked together fail together: once, and no longer a rest for each.
      if (known && known.times >= patience && !known.isTried) return
      const times = (known?.times ?? 0) + 1
      const rest = Math.min(shortest * 2 ** Math.max(0, times - patience), longest)
      failing.set(name, { times, until: clock().getTime() + rest, isTried: false })
    },
  }
}
