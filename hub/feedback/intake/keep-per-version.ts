import type { Configured } from '#shared/quality/configured.ts'

/** Most values of one version in memory. */
const mostKept = 100

/**
 * Returns a cache of what follows from a version of a configuration, which never changes. Every part
 * asks for it, and it costs more than the rest of its checks. Nothing that was sent stays in it: what
 * comes to `null` is not kept.
 */
export function keepPerVersion<Made>(): (
  configured: Configured,
  key: string,
  make: () => Made | null,
) => Made | null {
  const kept = new WeakMap<Configured, Map<string, Made>>()
  return (configured, key, make) => {
    const known = kept.get(configured) ?? new Map<string, Made>()
    const before = known.get(key)
    if (before !== undefined) return before
    const made = make()
    if (made !== null && known.size < mostKept) kept.set(configured, known.set(key, made))
    return made
  }
}
