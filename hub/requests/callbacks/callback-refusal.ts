/** What a usager typed to be called. */
export interface TypedCallback {
  phone: string
  wish: string
  /** Name of the chosen slot. */
  slot: string
}

/** Faults of a callback form. */
export type CallbackRefusal =
  | { field: 'phone'; fault: 'wrong' | 'costly' | 'tooMany' }
  | { field: 'wish'; fault: 'tooLong' | 'hidden' }
  | { field: 'slot'; fault: 'missing' | 'past' | 'taken' | 'already' }
