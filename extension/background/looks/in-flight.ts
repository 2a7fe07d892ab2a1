declare module '../platform/deps.ts' {
  interface Deps {
    inFlight: InFlight
  }
}

/** Questions on their way to the hub, at most one a tab. */
export interface InFlight {
  /** Starts one; one that was under way for this tab is ended. */
  start(tab: number): AbortController
  /** Ends the one of a tab, if there is one. */
  end(tab: number): void
  /** Whether one is under way for a tab: this one, if it is named. */
  isUnderWay(tab: number, flight?: AbortController): boolean
}

/** None is under way. */
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
