/** Values a statement takes. Composite ones travel as JSON text and are unfolded in SQL. */
export type Parameter = string | number | boolean | null | Date | readonly string[]

/** What runs a statement: a database, or a transaction of it. */
export interface Queryable {
  /**
   * Runs one statement and gives its rows. The caller states their type; `statements.test.ts` holds it, and
   * the parameters, to what PostgreSQL says when it prepares the statement.
   */
  query<Row>(sql: string, parameters?: readonly Parameter[]): Promise<Row[]>
  /** Runs several statements without parameters, as a migration is. */
  script(sql: string): Promise<void>
}

/** A table as it is moved whole: its name and columns as SQL writes them. */
export interface WholeTable {
  name: string
  columns: readonly string[]
  /** It keeps its rows in others, and can only be read in an order. */
  isPartitioned: boolean
}

/** A transaction that moves whole tables, as bytes in the text form of COPY: a line a row. */
export interface Copying extends Queryable {
  copyOut(table: WholeTable): AsyncIterable<Uint8Array>
  /** @param rows in pieces of any length */
  copyIn(table: WholeTable, rows: AsyncIterable<Uint8Array>): Promise<void>
}

/**
 * The hub's memory: PostgreSQL on a server, or embedded in this process. Both speak the same SQL
 * and hold the same promise: when `query` or `transaction` resolves, it is durable.
 */
export interface Database extends Queryable {
  /** `embedded` survives a killed process, not a power cut; `server` is what its settings say. */
  readonly kind: 'embedded' | 'server'
  /** All of it or nothing: a throw rolls back and is passed on. */
  transaction<T>(work: (transaction: Queryable) => Promise<T>): Promise<T>
  /** A transaction that may move whole tables, however large: they pass through in pieces. */
  copying<T>(work: (transaction: Copying) => Promise<T>): Promise<T>
  /**
   * Takes a name for one piece of work, among all who use this database, until it is given back or
   * this process ends.
   * @returns what gives it back; `null` when somebody else has it
   */
  hold(name: string): Promise<(() => Promise<void>) | null>
  /**
   * Takes part in a piece of work, among all who use this database, until it is left or this process
   * ends, however it ends.
   * @param first what is done before, where nobody else takes part; whoever joins meanwhile waits
   * @returns what leaves it
   */
  join(name: string, first: () => Promise<void>): Promise<() => Promise<void>>
  /** Hears what is notified on a channel until this is closed; some of it may be missed. */
  listen(channel: string, heard: (payload: string) => void): Promise<void>
  /** Connections in use and idle, and how many wait for one; the embedded one has none. */
  connections?(): { used: number; idle: number; waiting: number }
  close(): Promise<void>
}
