import { isOf, windowOf } from '../../status/calendar.ts'
import type { ProofContent } from '../channels/proof-content.ts'

type Dated = Pick<ProofContent, 'proof' | 'proofs' | 'promises'>

/** Returns whether the date of a proof is the current one. */
export function isStanding({ proof, promises }: Pick<Dated, 'proof' | 'promises'>): boolean {
  const standing = promises.find(({ replaced_at }) => replaced_at === null)
  if (!standing || !('promise' in proof) || !proof.promise) return false
  const { from, to } = windowOf(standing)
  return isOf(proof.promise, from, to)
}

/**
 * Returns whether a proof is the first with the current date: it sets that date, or a system of the
 * organisation changed it since the previous step.
 */
export function isDateNews(told: Dated): boolean {
  const { proof, proofs, promises } = told
  const standing = promises.find(({ replaced_at }) => replaced_at === null)
  if (!standing) return false
  const made = standing.made_at.getTime()
  const at = Date.parse(proof.at)
  if (at === made && isStanding(told)) return true
  const before = proofs.slice(
    0,
    proofs.findIndex(({ id }) => id === proof.id),
  )
  return at >= made && !before.some((one) => Date.parse(one.at) >= made)
}

/** Returns the promise replaced by the current one, if this proof is the first to say so. */
export function changedBy(told: Dated) {
  const at = told.promises.findIndex(({ replaced_at }) => replaced_at === null)
  return isDateNews(told) ? told.promises[at - 1] : undefined
}
