/** Where rows lie: on the shard of their organisation, all on every node, or on the first node alone. */
export type Place = 'distributed' | 'reference' | 'local'

/** A table or a view: where its rows lie, and at which place of its columns the organisation stands. */
export interface Known {
  place: Place
  organisationAt: number | null
}

/** What may be known of the surroundings of a statement. */
export interface Surroundings {
  tables: ReadonlyMap<string, Known>
  /** Rows that a trigger was handed over. */
  handed?: ReadonlySet<string>
  /** Parameters and variables of the function it stands in. */
  variables?: ReadonlySet<string>
}
