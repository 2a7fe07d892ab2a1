import type { Moment } from '../contract/moment.ts'
import type { ProvenStream, Stream } from '../contract/stream.ts'
import { fewestPublic } from '../statistics/disclosure.ts'

/** Returns the stream of the answers to invitations of a moment. */
export function streamOfMoment(moment: Moment): ProvenStream {
  return moment === 'submitted' ? 'submitted' : 'invited'
}

/**
 * Returns the stream on which the estimates and verdicts of a service rest: `invited` as soon as it
 * holds enough answers to publish, for it tells of the service itself; before, `submitted`, where
 * people were invited as they sent a form. Never both: they answer of different things.
 * @param tallies of all that a service ever got to one question, not those of a period: a choice by
 *   period would join two measures in one series
 */
export function provenStream(tallies: readonly { stream: Stream; n: number }[]): ProvenStream {
  const count = (stream: ProvenStream) =>
    tallies.reduce((sum, one) => (one.stream === stream ? sum + one.n : sum), 0)
  return count('invited') < fewestPublic && count('submitted') > 0 ? 'submitted' : 'invited'
}
