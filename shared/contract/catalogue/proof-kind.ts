/** Kinds of steps of a request, shown or sent to its usager. */
export const proofKinds = [
  'acknowledged',
  'promised',
  'assigned',
  'on_the_way',
  'arrived',
  'waiting_usager',
  'decided',
  'done',
  'late',
  'message',
] as const

export type ProofKind = (typeof proofKinds)[number]

/** States of a request. */
export const requestStates = [
  'received',
  'in_progress',
  'waiting_usager',
  'decided',
  'closed',
  'withdrawn',
] as const

export type RequestState = (typeof requestStates)[number]

/** Outcomes of a request that has ended, where its source says one. */
export const requestOutcomes = ['granted', 'partly', 'refused'] as const

export type RequestOutcome = (typeof requestOutcomes)[number]

/** How a state is known: by our API, observed in its source, or from a proof. */
export const stateSources = ['told', 'observed', 'proof'] as const
