import type { ProofKind, RequestState } from '#shared/contract/catalogue/proof-kind.ts'

/** The meaning of a state, and the transitions our API allows. */
interface StateRule {
  /** The service was provided or the answer given: the promise is kept or broken. */
  isComplete: boolean
  /** No one has anything left to do. */
  isOver: boolean
  /** The service waits for its usager: the promise is suspended. */
  isSuspended: boolean
  /** Next states through our API. A source may report any other: it is recorded as observed. */
  next: readonly RequestState[]
  /** Proofs that lead to it. */
  from: readonly ProofKind[]
}

/** The state machine of a request. No other file defines transitions. */
export const states: Readonly<Record<RequestState, StateRule>> = {
  received: {
    isComplete: false,
    isOver: false,
    isSuspended: false,
    next: ['in_progress', 'waiting_usager', 'decided', 'closed', 'withdrawn'],
    from: [],
  },
  in_progress: {
    isComplete: false,
    isOver: false,
    isSuspended: false,
    next: ['waiting_usager', 'decided', 'closed', 'withdrawn'],
    from: ['assigned', 'on_the_way', 'arrived'],
  },
  waiting_usager: {
    isComplete: false,
    isOver: false,
    isSuspended: true,
    next: ['in_progress', 'decided', 'closed', 'withdrawn'],
    from: ['waiting_usager'],
  },
  decided: {
    isComplete: true,
    isOver: false,
    isSuspended: false,
    next: ['closed'],
    from: ['decided'],
  },
  closed: { isComplete: true, isOver: true, isSuspended: false, next: [], from: ['done'] },
  withdrawn: { isComplete: false, isOver: true, isSuspended: false, next: [], from: [] },
}

/** Returns the state a proof leads to; most lead to none. */
export function stateAfter(proof: ProofKind): RequestState | undefined {
  return (Object.keys(states) as RequestState[]).find((state) => states[state].from.includes(proof))
}

/** Returns whether our API may move a request from one state to another. */
export function mayFollow(before: RequestState, after: RequestState): boolean {
  return before === after || states[before].next.includes(after)
}
