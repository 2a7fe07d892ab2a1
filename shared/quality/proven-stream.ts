import type { ProvenStream, Stream } from '../contract/stream.ts'

/**
 * Returns the stream on which the estimates and verdicts of a service rest: `invited` as soon as it
 * holds an answer, for it tells of the service itself; else `submitted`, where people were invited as
 * they sent a form and nobody was later. Never both: they answer of different things.
 * @param answers all that a service ever got to one question, not those of a period: a choice by
 *   period would join two measures in one series
 */
export function provenStream(answers: readonly { stream: Stream }[]): ProvenStream {
  const has = (stream: ProvenStream) => answers.some((one) => one.stream === stream)
  return !has('invited') && has('submitted') ? 'submitted' : 'invited'
}
