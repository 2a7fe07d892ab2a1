/** Whether something read from JSON is an object, of which own names alone are looked at. */
export function isRecord(read: unknown): read is Record<string, unknown> {
  return typeof read === 'object' && read !== null && !Array.isArray(read)
}

/** What an object has under a name of its own; nothing of what all objects have. */
export function ownOf(record: Record<string, unknown>, name: string): unknown {
  return Object.hasOwn(record, name) ? record[name] : undefined
}
