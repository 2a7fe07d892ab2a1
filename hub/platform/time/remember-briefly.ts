/** Lifetime of a cached answer, in milliseconds. */
const memory = 5_000

/**
 * Caches reads by name for five seconds, so that concurrent callers share one read. It caches no
 * error, and drops everything when the clock is set back.
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
