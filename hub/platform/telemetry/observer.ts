/** A kind of measured work: its duration, and whether it succeeds. */
export type WorkKind =
  /** A recurring job of a hub. */
  | 'job'
  /** An outgoing request: an e-mail, an SMS, an event, a read of a source. */
  | 'outgoing'
  /** One statement that appends all waiting parts of feedback. */
  | 'intake'
  /** The fold of an organisation's parts of feedback. */
  | 'fold'
  /** One statement or transaction of the database. */
  | 'statement'

/** Counters with their labels: names from closed lists, never text of people. */
export interface Counts {
  refusals: { code: string }
  answers: { outcome: string }
  set_aside: { reason: string }
  proofs: { channel: string; outcome: string }
  events: { outcome: string }
  violations: { code: string }
}

/** Measured values with their labels. */
export interface Values {
  /** Seconds; `route` is a pattern, never a URL. */
  request_seconds: { route: string; method: string; status: string }
  /** Seconds from when a proof was due to when the hub received it. */
  proof_delay_seconds: { channel: string }
  /** Parts of feedback in one statement. */
  intake_parts: Record<never, string>
}

/** A gauge, read on demand. */
export type Level =
  | 'intake_waiting'
  | 'database_connections'
  | 'replica_behind_seconds'
  | 'clock_ahead_seconds'
  | 'sites_under_attack'

/** One value, or one per label; `null` while it is unknown. */
export type Levels = number | null | Readonly<Record<string, number>>

/** Traces requests from their first hook to the end of their answers. */
export interface RequestObserver {
  /** Work in `go`, and all that it starts, belongs to the request. */
  begin(request: Asked, go: () => void): void
  /**
   * Continues after the body was read, which happens in another asynchronous context.
   * @param parent `traceparent` of a system of the organisation, authenticated by its API key
   */
  goOn(request: Asked, parent: string | undefined, go: () => void): void
  end(request: Asked, status: number): void
}

/** A request: its id, route and method, never its URL. */
export interface Asked {
  id: string
  route: string
  method: string
}

/** Receives metrics and traces of a hub, without personal data. */
export interface Observer {
  /**
   * Runs work and measures it.
   * @param name from a closed list, or the short name of a statement
   * @param isFailed whether the result is a failure, where failures are not thrown
   */
  work<T>(
    kind: WorkKind,
    name: string,
    run: () => Promise<T>,
    isFailed?: (came: T) => boolean,
  ): Promise<T>
  /** Traces each request, if tracing is on. */
  requests?: RequestObserver
  count<Name extends keyof Counts>(name: Name, labels: Counts[Name]): void
  measure<Name extends keyof Values>(name: Name, labels: Values[Name], value: number): void
  /** Registers the function that reads a gauge. */
  reads(name: Level, read: () => Levels): void
}

/** An observer that does nothing. */
export const unobserved: Observer = {
  work: (_kind, _name, run) => run(),
  count() {},
  measure() {},
  reads() {},
}
