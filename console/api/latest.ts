/** What is kept of two readings of which each says all: the last. */
export function latest<T>(_: T | null, read: T): T {
  return read
}
