declare module '../platform/deps.ts' {
  interface Deps {
    inFlight: InFlight
  }
}

/** Looks in flight to the hub, at most one per tab. */
export interface InFlight {
  /** Starts one, and aborts the one that was in flight for this tab. */
  start(tab: number): AbortController
  /** Aborts the look of a tab, if there is one. */
  end(tab: number): void
  /** Whether a look is in flight for a tab: this very one, if given. */
  isUnderWay(tab: number, flight?: AbortController): boolean
}

/** Starts with no look in flight. */
export function createInFlight(): InFlight {
  const flights = new Map<number, AbortController>()
  const end = (tab: number) => {
    flights.get(tab)?.abort()
    flights.delete(tab)
  }
  return {
    start(tab) {
      end(tab)
      const flight = new AbortController()
      flights.set(tab, flight)
      return flight
    },
    end,
    isUnderWay: (tab, flight = flights.get(tab)) =>
      flight !== undefined && flights.get(tab) === flight,
  }
}
