/** Whether something read from JSON is an object, of which own names alone are looked at. */
export function isRecord(read: unknown): read is Record<string, unknown> {
  return typeof read === 'object' && read !== null && !Array.isArray(read)
}
