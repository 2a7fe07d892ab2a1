import type { Invitations } from '#shared/contract/invitations/invitation.ts'
import type { Rest } from './rest-sql.ts'

/** Returns whether someone is left in peace now, and why. */
export function restOf(
  persons: readonly string[],
  rests: readonly Pick<Rest, 'person' | 'until'>[],
): 'resting' | 'refused' | null {
  const own = rests.filter(({ person }) => persons.includes(person))
  if (own.some(({ until }) => until === null)) return 'refused'
  return own.length > 0 ? 'resting' : null
}

/**
 * Returns the probability with which the sender of a form is invited. A target a month is of the
 * register alone: forms of a month leave no row to be counted.
 */
export function probabilityOfSubmission(
  declared: Pick<Invitations, 'probability' | 'submissions'> | undefined,
): number {
  return declared?.submissions ?? declared?.probability ?? 1
}

/**
 * Returns the probability with which a service invites those of its register.
 * @param served how many it served in the month before, for a target number a month
 */
export function probabilityOfDraw(
  { probability, monthly }: Pick<Invitations, 'probability' | 'monthly'>,
  served: number,
): number {
  if (probability !== undefined) return probability
  return served === 0 ? 1 : Math.min(1, (monthly ?? 0) / served)
}
