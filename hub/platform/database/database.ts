/** Values of statement parameters. Composite values travel as JSON text, and SQL unfolds them. */
export type Parameter = string | number | boolean | null | Date | readonly string[]

/** A database, or one of its transactions. */
export interface Queryable {
  /**
   * Runs one statement and returns its rows. The caller states their type. `statements.test.ts`
   * compares that type and the parameters with those of the statement PostgreSQL prepares.
   */
  query<Row>(sql: string, parameters?: readonly Parameter[]): Promise<Row[]>
  /** Runs several statements without parameters, such as a migration. */
  script(sql: string): Promise<void>
}

/** A table to copy whole: its name and its columns, quoted for SQL. */
export interface WholeTable {
  name: string
  columns: readonly string[]
  /** Its rows are in partitions, and `COPY` needs a query with an order to read them. */
  isPartitioned: boolean
  /** SQL condition of the rows that are read; all without one. */
  where?: string
}

/** A transaction that copies whole tables, in the text format of COPY: one row per line. */
export interface Copying extends Queryable {
  copyOut(table: WholeTable): AsyncIterable<Uint8Array>
  /** @param rows in chunks of any length */
  copyIn(table: WholeTable, rows: AsyncIterable<Uint8Array>): Promise<void>
}

/**
 * The database of the hub: a PostgreSQL server, or PGlite embedded in this process. Both run the
 * same SQL. When `query` or `transaction` resolves, the data is durable.
 */
export interface Database extends Queryable {
  /** The durability of `server` depends on its settings. */
  readonly kind: 'embedded' | 'server'
  /** Runs a transaction. An error rolls it back and is thrown again. */
  transaction<T>(work: (transaction: Queryable) => Promise<T>): Promise<T>
  /** Runs a transaction that may copy whole tables of any size, as streams. */
  copying<T>(work: (transaction: Copying) => Promise<T>): Promise<T>
  /**
   * Takes an exclusive lock by name, among all processes of this database, until it is released or
   * this process ends.
   * @returns a function that releases it; `null` when another process has it
   */
  hold(name: string): Promise<(() => Promise<void>) | null>
  /**
   * Takes a shared lock by name, among all processes of this database, until it is released or this
   * process ends, even by a crash.
   * @param first runs before, when no other process has the lock; a process that joins meanwhile
   *   waits
   * @returns a function that releases it
   */
  join(name: string, first: () => Promise<void>): Promise<() => Promise<void>>
  /**
   * Listens to the notifications of a channel until the database is closed. Some notifications may
   * be lost.
   */
  listen(channel: string, heard: (payload: string) => void): Promise<void>
  /** Counts of connections: in use, idle, and callers that wait for one. PGlite has none. */
  connections?(): { used: number; idle: number; waiting: number }
  close(): Promise<void>
}
