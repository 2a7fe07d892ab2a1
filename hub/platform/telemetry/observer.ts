/** A kind of work that is seen: how long it takes, and whether it comes to its end. */
export type WorkKind =
  /** Done again and again while a hub runs. */
  | 'job'
  /** Something on its way out: an e-mail, an SMS, an event, the reading of a source. */
  | 'outgoing'
  /** One statement with all the parts of feedback that waited. */
  | 'intake'
  /** One statement or transaction of the database. */
  | 'statement'

/** What is counted, with what tells its counts apart: names of closed lists, never anybody's words. */
export interface Counts {
  refusals: { code: string }
  answers: { outcome: string }
  set_aside: { reason: string }
  proofs: { channel: string; outcome: string }
  events: { outcome: string }
}

/** What is measured, one value at a time, with what tells the values apart. */
export interface Values {
  /** Seconds; `route` is a pattern, never an address. */
  request_seconds: { route: string; method: string; status: string }
  /** Seconds from when a proof was due to when it was taken. */
  proof_delay_seconds: { channel: string }
  /** Parts of feedback in one statement. */
  intake_parts: Record<never, string>
}

/** What stands somewhere and is read when it is asked for. */
export type Level =
  | 'intake_waiting'
  | 'database_connections'
  | 'replica_behind_seconds'
  | 'clock_ahead_seconds'
  | 'sites_under_attack'

/** One level, or several told apart by one name; `null` while nobody knows. */
export type Levels = number | null | Readonly<Record<string, number>>

/** Follows requests from their first hook to the end of their answers. */
export interface RequestObserver {
  /** What is done in `go`, and in what it starts, belongs to the request. */
  begin(request: Asked, go: () => void): void
  /**
   * The same again, after its body was read: that comes from elsewhere.
   * @param parent `traceparent` as a system of the organisation said it, which has shown its key
   */
  goOn(request: Asked, parent: string | undefined, go: () => void): void
  end(request: Asked, status: number): void
}

/** A request, by its name and what it asks for: never its address. */
export interface Asked {
  id: string
  route: string
  method: string
}

/** Sees how a hub fares, and nobody. */
export interface Observer {
  /**
   * Does a piece of work and sees how it went.
   * @param name from a closed list, or what a statement is called
   * @param isFailed whether what it came to is a failure, where one is not thrown
   */
  work<T>(
    kind: WorkKind,
    name: string,
    run: () => Promise<T>,
    isFailed?: (came: T) => boolean,
  ): Promise<T>
  /** Follows each request, where somebody wants to know what belongs to which. */
  requests?: RequestObserver
  count<Name extends keyof Counts>(name: Name, labels: Counts[Name]): void
  measure<Name extends keyof Values>(name: Name, labels: Values[Name], value: number): void
  /** Says where a level is read from now on. */
  reads(name: Level, read: () => Levels): void
}

/** Sees nothing. */
export const unobserved: Observer = {
  work: (_kind, _name, run) => run(),
  count() {},
  measure() {},
  reads() {},
}
