/** What one question to the hub brought back. */
export type ReadResult<T> =
  | { kind: 'fresh'; content: T; etag: string | null }
  | { kind: 'same' }
  /** The session has ended. */
  | { kind: 'over' }
  /** Whoever is signed in may not read this. */
  | { kind: 'forbidden' }
  | { kind: 'trouble'; trouble: Trouble }

/** The hub cannot be reached, or answers something this page does not understand. */
export type Trouble = 'unreachable' | 'unreadable'

/** Asks the hub once. @param etag what the last answer was marked with, if it was */
export type Read<T> = (etag: string | null, signal: AbortSignal) => Promise<ReadResult<T>>
