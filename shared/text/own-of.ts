/** What a table holds under a name that came from outside; nothing of what every object has (`constructor`). */
export function ownOf<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined
}
