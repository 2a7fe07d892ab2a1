import { SourceFault } from '../../source-client/fault.ts'

/** A span of time that one question is about. */
export interface Span {
  from: Date
  to: Date
}

const oneSecond = 1_000
const oneDay = 86_400_000

/** Most that one question is answered with, by the standard. */
const most = 1_000

/** A span in spans that are no longer than so many days, each from where the one before ends. */
export function* windowsOf({ from, to }: Span, days: number): Generator<Span> {
  for (let at = from; at < to; ) {
    const end = new Date(Math.min(to.getTime(), at.getTime() + days * oneDay))
    yield { from: at, to: end }
    at = end
  }
}

/**
 * What stands in a span, where an answer may be cut without a word: what may have been is asked for
 * again in halves.
 * @throws SourceFault `endless` where more stands in one second than is ever answered
 */
export async function* readInHalves<T>(
  span: Span,
  read: (span: Span) => Promise<readonly T[]>,
): AsyncGenerator<readonly T[]> {
  const found = await read(span)
  const { from, to } = span
  const seconds = Math.round((to.getTime() - from.getTime()) / oneSecond)
  if (!mayBeCut(found.length)) yield found
  else if (seconds > 1) {
    const middle = new Date(from.getTime() + Math.floor(seconds / 2) * oneSecond)
    yield* readInHalves({ from, to: middle }, read)
    yield* readInHalves({ from: middle, to }, read)
  } else if (found.length >= most) throw new SourceFault({ why: 'endless' })
  else yield found
}

/** Many answer with fewer than the standard allows: lists are cut at round numbers, whatever the number. */
function mayBeCut(found: number): boolean {
  return found >= most || (found > 0 && (found % 10 === 0 || found % 25 === 0))
}
