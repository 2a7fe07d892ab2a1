/**
 * The same, with the next one asked for while this one is dealt with.
 * @throws what the source of it throws, once all before was given
 */
export async function* prefetch<T>(all: AsyncIterable<T>): AsyncGenerator<T> {
  const each = all[Symbol.asyncIterator]()
  const ask = () => each.next().catch((error: unknown) => ({ error }))
  let next = ask()
  try {
    for (;;) {
      const one = await next
      if ('error' in one) throw one.error
      if (one.done) return
      next = ask()
      yield one.value
    }
  } finally {
    // One that was asked for and is not wanted any more is heard, so that nothing is left open.
    void next.then(() => each.return?.()).catch(() => {})
  }
}
