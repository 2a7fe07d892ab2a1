import type { FastifyRequest } from 'fastify'
import type { Database } from '../database/database.ts'

/** The HTTP request that needs the figures. */
export type FigureReader = Pick<FastifyRequest, 'headers'>

/** Where the hub reads figures, which aggregate many rows and are never edited. */
export interface Reading {
  /**
   * Reads on a replica that follows closely, else on the primary. After an error on the replica,
   * the whole work runs once more on the primary: the replica may be gone, have cancelled a query
   * that blocked its replay, or refuse a write.
   * @param asking holds the time of the caller's last write: the hub skips a replica that may lack
   *   it
   * @param work reads; it starts from the beginning the second time
   */
  read<T>(asking: FigureReader | undefined, work: (database: Database) => Promise<T>): Promise<T>
}

/** Returns a reading of figures on the primary. */
export function readPrimary(database: Database): Reading {
  return { read: (_, work) => work(database) }
}
