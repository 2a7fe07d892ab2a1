/**
 * What others rely on: by kind, by name, a line for each thing that is so. The first word of a line says
 * which way it may change: what `needs` or `limits` may go and not come, all else may come and not go.
 */
export type Surface = Readonly<Record<Kind, Entries>>

/** By name, the lines of each thing, sorted. */
export type Entries = Readonly<Record<string, readonly string[]>>

/** Each kind, as a sentence names one of it. */
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

/** Sorted and once each, so that the same surface is the same file. */
export function tidy(entries: Iterable<readonly [string, Iterable<string>]>): Entries {
  const sorted = [...entries].sort(([one], [other]) => (one < other ? -1 : 1))
  return Object.fromEntries(sorted.map(([name, lines]) => [name, [...new Set(lines)].sort()]))
}
