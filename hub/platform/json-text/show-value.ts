/** Most characters of a value that a sentence quotes. */
const longest = 40

/**
 * Formats a value from outside for a sentence: the start of a text, a number, or brackets for a
 * list or an object. `String` would call the object's own `toString`, which may throw.
 */
export function showValue(value: unknown): string {
  if (typeof value === 'string') return value.slice(0, longest)
  if (typeof value !== 'object' || value === null) return String(value)
  return Array.isArray(value) ? '[…]' : '{…}'
}
