/** What PostgreSQL plans at once: a query with the subqueries that it draws into its own joins. */
export interface Query {
  /** Planned and run by itself: the statement, or one of the parts it names. */
  unit: Unit
  /** The query around it, where it stands in an expression or is lateral. */
  within?: Query
  isLimited?: boolean
  /** Whether it compares its organisation with one of the query around it. */
  isCorrelated?: boolean
}

/** What Citus may run as a statement of its own: the whole, or a part under a name. */
export interface Unit {
  /** `SelectStmt`, `InsertStmt`, `UpdateStmt` or `DeleteStmt`. */
  command: string
  /** The table it writes. */
  writes: string | undefined
  /** The tables it names besides. */
  reads: string[]
  isRecursive?: boolean
  holds?: boolean
  groupsInSets?: boolean
}
