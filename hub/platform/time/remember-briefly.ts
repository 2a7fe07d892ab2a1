/** How long an answer is remembered before it is read again, in milliseconds. */
const memory = 5_000

/**
 * Remembers for five seconds what was read under a name, so that many who ask at once cost one reading.
 * What fails is not remembered; nor is anything once the clock was set back.
 */
export function rememberBriefly<T>(
  clock: () => Date,
  read: (name: string) => Promise<T>,
): (name: string) => Promise<T> {
  const kept = new Map<string, { read: Promise<T>; until: number }>()
  return (name) => {
    const now = clock().getTime()
    const held = kept.get(name)
    if (held && held.until > now && held.until <= now + memory) return held.read
    const reading = read(name)
    kept.set(name, { read: reading, until: now + memory })
    reading.catch(() => kept.delete(name))
    return reading
  }
}
