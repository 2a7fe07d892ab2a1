import type { FastifyRequest } from 'fastify'
import type { Database } from '../database/database.ts'

/** The question that figures are read for. */
export type FigureReader = Pick<FastifyRequest, 'headers'>

/** Where figures are read, which many rows are behind and nobody edits. */
export interface Reading {
  /**
   * Reads on a replica that follows closely, else on the primary. What fails on the replica is done
   * once more on the primary, whole: it may be gone, have broken off what stood in the way of what
   * it follows, or refuse a reader that has something to write down.
   * @param asking says when who asks last wrote: a replica that may not have it yet is not asked
   * @param work reads, and begins anew the second time
   */
  read<T>(asking: FigureReader | undefined, work: (database: Database) => Promise<T>): Promise<T>
}

/** Figures are read where all else is. */
export function readPrimary(database: Database): Reading {
  return { read: (_, work) => work(database) }
}
