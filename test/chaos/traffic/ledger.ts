import type { RequestState } from '#shared/contract/catalogue/proof-kind.ts'
import type { FeedbackPartSent } from '#shared/contract/feedback/feedback.ts'

/** All that the service said that it has. */
export interface Ledger {
  parts: FeedbackPartSent[]
  /** The state each request was last said to be in, by reference. */
  states: Map<string, RequestState>
  /** Proofs, by the name of usager and step. */
  proofs: Set<string>
  /** Looks by what was looked for, once each; a look that was not answered may be in the log or not. */
  looks: Map<string, 'answered' | 'unanswered'>
}

export const newLedger = (): Ledger => ({
  parts: [],
  states: new Map(),
  proofs: new Set(),
  looks: new Map(),
})

/** How much was acknowledged. */
export function countAcknowledged({ parts, proofs, looks }: Ledger): number {
  const answered = [...looks.values()].filter((what) => what === 'answered')
  return parts.length + proofs.size + answered.length
}
