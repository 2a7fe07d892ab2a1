import type { Organisation } from './organisations.ts'
import type { Query } from './query.ts'

/** Something a name stands for in a statement. */
export interface Source {
  name: string
  organisation: Organisation | undefined
  /** A function whose columns nobody says: it may have an organisation. */
  isGuessed?: boolean
}

/** What is in sight at a place: nearest first. */
export interface Scope {
  sources: Source[]
  parts: Map<string, Organisation | undefined>
  outer: Scope | undefined
  query: Query
}

/** The source that a name without one is of: one that is known to have an organisation, else one that may. */
export const firstOf = (sources: readonly Source[]) =>
  sources.find(({ organisation, isGuessed }) => organisation && !isGuessed) ??
  sources.find(({ organisation }) => organisation)

/** The same of a place. */
export const sourceIn = ({ sources }: Scope) => firstOf(sources)
