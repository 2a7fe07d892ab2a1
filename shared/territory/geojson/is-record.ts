/** Returns whether a JSON value is an object. */
export function isRecord(read: unknown): read is Record<string, unknown> {
  return typeof read === 'object' && read !== null && !Array.isArray(read)
}
