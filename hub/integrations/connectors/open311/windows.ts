import { SourceFault } from '../../source-client/fault.ts'

/** The date range of one query. */
export interface Span {
  from: Date
  to: Date
}

const oneSecond = 1_000
const oneDay = 86_400_000

/** Most requests in one answer, by the standard. */
const most = 1_000

/** Splits a date range into consecutive windows of at most so many days. */
export function* windowsOf({ from, to }: Span, days: number): Generator<Span> {
  for (let at = from; at < to; ) {
    const end = new Date(Math.min(to.getTime(), at.getTime() + days * oneDay))
    yield { from: at, to: end }
    at = end
  }
}

/**
 * Reads a date range, where a server may truncate an answer silently: it splits a suspicious window
 * in half and reads both.
 * @throws SourceFault `endless` where one second holds more than an answer can
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

/**
 * Returns whether an answer may be truncated: servers cut at round numbers, often below the
 * standard's.
 */
function mayBeCut(found: number): boolean {
  return found >= most || (found > 0 && (found % 10 === 0 || found % 25 === 0))
}
