/**
 * The public interface: by kind and name, a line for each property. Its first word gives the
 * compatible direction: `needs` and `limits` may only disappear, all others may only be added.
 */
export type Surface = Readonly<Record<Kind, Entries>>

/** The sorted lines of each thing, by name. */
export type Entries = Readonly<Record<string, readonly string[]>>

/** Each kind, as named in sentences. */
export const kinds = {
  api: 'an operation of the API',
  schema: 'a schema of the API',
  event: 'an event',
  setting: 'a setting',
  command: 'a command',
  migration: 'a migration',
  page: 'a word of the widget',
  extension: 'a demand of the extension',
} as const

export type Kind = keyof typeof kinds

/** Sorts and deduplicates, for a stable file. */
export function tidy(entries: Iterable<readonly [string, Iterable<string>]>): Entries {
  const sorted = [...entries].sort(([one], [other]) => (one < other ? -1 : 1))
  return Object.fromEntries(sorted.map(([name, lines]) => [name, [...new Set(lines)].sort()]))
}
