import { Refusal } from '../../platform/http/refusal.ts'

/** Longest buffered answer, in characters: about 150,000 requests. */
const most = 32_000_000

/**
 * Buffers the answer until the request has ended: a proxy that starts to answer may stop sending
 * the request, a deadlock. Beyond the limit it reads the remaining lines without recording them,
 * and the summary says so.
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
