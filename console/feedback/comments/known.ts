import type { FeedbackList, FeedbackRead } from '#shared/contract/feedback/reply.ts'

/** What is known of one page of the list. */
export interface KnownFeedback extends FeedbackList {
  /** Those somebody worked on: they stay, even once the hub no longer lists them. */
  held: ReadonlySet<string>
}

/**
 * What is known once the page was read again: what is gone there is gone here, but for those held.
 * @param isOldestFirst the order of the list
 */
export function withRead(
  known: KnownFeedback | null,
  read: FeedbackList,
  isOldestFirst: boolean,
): KnownFeedback {
  if (known === null) return { ...read, held: new Set() }
  const listed = new Set(read.feedback.map(({ id }) => id))
  const stay = known.feedback.filter(({ id }) => known.held.has(id) && !listed.has(id))
  const order = isOldestFirst ? 1 : -1
  const feedback = [...read.feedback, ...stay].sort((one, other) =>
    placeOf(one) < placeOf(other) ? -order : order,
  )
  return { ...read, feedback, held: known.held }
}

/** What is known once somebody begins to work on one. */
export function withHeld(known: KnownFeedback, id: string): KnownFeedback {
  return { ...known, held: new Set([...known.held, id]) }
}

/** What is known once one was answered, sorted, published, reviewed, or any of it taken back. */
export function withChange(
  known: KnownFeedback,
  id: string,
  change: Partial<FeedbackRead>,
): KnownFeedback {
  const feedback = known.feedback.map((one) => (one.id === id ? { ...one, ...change } : one))
  return { ...known, feedback }
}

function placeOf({ day, id }: FeedbackRead): string {
  return `${day} ${id}`
}
