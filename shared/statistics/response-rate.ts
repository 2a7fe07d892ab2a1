/** Invitations of a frame, counted. */
interface Counts {
  /** All that were drawn and stand. */
  invited: number
  /** Those that reached nobody: a bounce is no silence. */
  undeliverable: number
  /** Those whose opening question has an answer. */
  answered: number
}

/**
 * Returns the response rate `answered / (invited − undeliverable)`, from 0 to 1. Everybody invited
 * counts in the base: whom nothing reached is taken out, who refused is not. A form left after its
 * first question is an answer, so this is the second rate of the source where no second question is
 * required, and the first where it is.
 *
 * Source: American Association for Public Opinion Research, "Standard Definitions" (10th ed.,
 * 2023), RR1 and RR2.
 * @returns `null` when nobody could answer.
 * @throws RangeError when a figure is no count, or more answered than could.
 */
export function responseRate({ invited, undeliverable, answered }: Counts): number | null {
  if (![invited, undeliverable, answered].every((n) => Number.isInteger(n) && n >= 0))
    throw new RangeError('Invitations are counted from zero')
  const reached = invited - undeliverable
  if (answered > reached) throw new RangeError('Who answers was reached')
  return reached === 0 ? null : answered / reached
}
