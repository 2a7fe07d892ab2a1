/** Most characters of a text that a sentence repeats. */
const longest = 40

/**
 * A value from outside as a sentence repeats it: the start of a text, a number, or the signs of what is
 * neither. `String` of an object asks the object itself, and throws where it has a `toString` of its own.
 */
export function showValue(value: unknown): string {
  if (typeof value === 'string') return value.slice(0, longest)
  if (typeof value !== 'object' || value === null) return String(value)
  return Array.isArray(value) ? '[…]' : '{…}'
}
