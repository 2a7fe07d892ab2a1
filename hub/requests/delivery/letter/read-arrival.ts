import { letterText } from '#shared/text/usager/requests/text.ts'
import { describeArrival } from '../../status/format-arrival.ts'
import type { ProofContent } from '../channels/proof-content.ts'

/** Who is on the way or has arrived. */
export interface Arrival {
  who: string
  /** The sentence, with `{who}` to be filled: a name may be shortened. */
  sentence: string
  /** An arrival on another day, in a sentence of its own. */
  later: string | undefined
}

/**
 * Returns who is on the way, and around when; or who has arrived, if an earlier step named them. A
 * time that has passed is not promised again.
 */
export function readArrival({
  proof,
  proofs,
  locale,
  zone,
  now,
}: Pick<ProofContent, 'proof' | 'proofs' | 'locale' | 'zone' | 'now'>): Arrival | undefined {
  const { comes } = letterText[locale]
  if (proof.kind === 'arrived') {
    const who = namedBefore(proof, proofs)
    return who === undefined ? undefined : { who, sentence: comes.here, later: undefined }
  }
  if (proof.kind !== 'on_the_way') return undefined
  return { who: proof.who, ...describeArrival(proof, zone, { locale, now }) }
}

/** Returns the last person or team that a step before this one named. */
function namedBefore(proof: ProofContent['proof'], proofs: ProofContent['proofs']) {
  return proofs
    .slice(
      0,
      proofs.findIndex(({ id }) => id === proof.id),
    )
    .map((one) => {
      if (one.kind === 'on_the_way') return one.who
      return one.kind === 'assigned' ? one.team : undefined
    })
    .findLast((name) => name !== undefined)
}
