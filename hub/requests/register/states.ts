import type { ProofKind, RequestState } from '#shared/contract/catalogue/proof-kind.ts'

/** What a state means, and what our own API may say after it. */
interface StateRule {
  /** The service was rendered or the answer given: the promise is kept or broken by now. */
  isComplete: boolean
  /** Nothing more is expected of anybody. */
  isOver: boolean
  /** The service waits for its usager: the promise stands still. */
  isSuspended: boolean
  /** States it may become by our own API. A source may report any other: recorded as observed. */
  next: readonly RequestState[]
  /** Proofs that lead to it. */
  from: readonly ProofKind[]
}

/** Every state of a request. The one place that knows what follows what. */
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

/** The state a proof leads to; most lead to none. */
export function stateAfter(proof: ProofKind): RequestState | undefined {
  return (Object.keys(states) as RequestState[]).find((state) => states[state].from.includes(proof))
}

/** Whether our own API may say that a request in one state is now in another. */
export function mayFollow(before: RequestState, after: RequestState): boolean {
  return before === after || states[before].next.includes(after)
}
