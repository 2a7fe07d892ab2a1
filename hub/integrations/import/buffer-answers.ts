import { Refusal } from '../../platform/http/refusal.ts'

/** Longest answer that is held, in characters: that of some 150,000 requests. */
const most = 32_000_000

/**
 * A stream that is answered once it has ended: a proxy that has begun to answer sends nothing of the question
 * any more, and both would wait for each other. What comes after the answer has become too long to hold is read
 * to its end and not taken; the summary says so.
 * @param answer answers a stream line by line
 */
export async function* bufferAnswers(
  bytes: AsyncIterable<Buffer>,
  answer: (taken: AsyncIterable<Buffer>) => AsyncIterable<string>,
  longest = most,
): AsyncGenerator<string> {
  const held: string[] = []
  let length = 0
  async function* taken() {
    let read = 0
    let left = 0
    for await (const some of bytes) {
      if (left === 0 && length < longest) {
        read += some.length
        yield some
      } else left += some.length
    }
    if (left > 0) throw new Refusal('body_too_large', [], { limit: read })
  }
  for await (const some of answer(taken())) {
    held.push(some)
    length += some.length
  }
  yield* held
}
