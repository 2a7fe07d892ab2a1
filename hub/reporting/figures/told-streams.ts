import { type WebStream, webStreams } from '#shared/contract/stream.ts'
import { ofStream } from './answers-to.ts'
import { countAsked } from './count-asked.ts'
import type { Criterion } from './criterion.ts'
import type { Known } from './known.ts'

/** Lists the streams to tell: the proven one and the button always, others where they answered. */
export function toldStreams(known: Known, criteria: readonly Criterion[]): WebStream[] {
  const isHeard = (stream: WebStream) =>
    criteria.some((one) => countAsked(known, one, ofStream(stream)).n > 0)
  return webStreams.filter(
    (stream) => stream === known.proven || stream === 'open' || isHeard(stream),
  )
}
