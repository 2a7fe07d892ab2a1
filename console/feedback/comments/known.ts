import type { FeedbackList, FeedbackRead } from '#shared/contract/feedback/reply.ts'

/** What is known of the list: its newest part, without a hole. */
export interface KnownFeedback extends FeedbackList {
  /** Those somebody works on: they stay, even once the hub no longer lists them. */
  held: ReadonlySet<string>
}

/** What is known once the newest page was read again: what is gone there is gone here. */
export function withNewest(known: KnownFeedback | null, read: FeedbackList): KnownFeedback {
  if (known === null) return { ...read, held: new Set() }
  const listed = new Set(known.feedback.map(({ id }) => id))
  const touches = read.next === undefined || read.feedback.some(({ id }) => listed.has(id))
  const last = read.feedback.at(-1)
  const isOlder = (one: FeedbackRead) =>
    read.next !== undefined && touches && last !== undefined && placeOf(one) < placeOf(last)
  const stay = known.feedback.filter((one) => isOlder(one) || known.held.has(one.id))
  const hasOlder = known.feedback.some(isOlder)
  const { next: knownNext, ...rest } = known
  const next = hasOlder ? knownNext : read.next
  return {
    ...rest,
    services: read.services,
    searched: read.searched,
    set_aside: read.set_aside,
    feedback: union(stay, read.feedback),
    ...(next !== undefined && { next }),
  }
}

/** What is known once a page of older ones was read. */
export function withOlder(known: KnownFeedback, read: FeedbackList): KnownFeedback {
  const { next: _, ...rest } = known
  return {
    ...rest,
    feedback: union(read.feedback, known.feedback),
    ...(read.next !== undefined && { next: read.next }),
  }
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

/** Each once, newest first; the second list is the truer one. */
function union(some: readonly FeedbackRead[], truer: readonly FeedbackRead[]): FeedbackRead[] {
  const byId = new Map([...some, ...truer].map((one) => [one.id, one]))
  return [...byId.values()].sort((one, other) => (placeOf(one) < placeOf(other) ? 1 : -1))
}

function placeOf({ day, id }: FeedbackRead): string {
  return `${day} ${id}`
}
