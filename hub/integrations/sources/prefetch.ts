/** Iterates with one item read ahead. @throws the error of the source, after all items before it */
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
    // Handle the rejection of an item nobody wants any more, and close the iterator.
    void next.then(() => each.return?.()).catch(() => {})
  }
}
