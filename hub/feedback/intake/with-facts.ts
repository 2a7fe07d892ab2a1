import type { Secret } from '../../platform/crypto/secret.ts'
import type { PartToStore } from '../answers/insert-feedback-parts-sql.ts'
import { readFacts } from './facts-mark.ts'

/**
 * A part that comes from the page of a request, with what that page knew as evidence. The name it
 * came under is no place and is not kept; what this hub did not write there adds nothing.
 */
export function withFacts(part: PartToStore, secret: Secret, now: Date): PartToStore {
  const facts = part.place === null ? null : readFacts(secret, part, part.place, now)
  const evidence = facts === null ? part.evidence : { ...part.evidence, ...facts }
  const isEmpty = evidence !== null && Object.keys(evidence).length === 0
  return { ...part, place: null, evidence: isEmpty ? null : evidence }
}
