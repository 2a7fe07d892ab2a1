import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { from, to } from 'pg-copy-streams'
import type { Copying, WholeTable } from './database.ts'

/** Copies whole tables through a connection to a server. */
export function copyThrough(connection: pg.ClientBase): Pick<Copying, 'copyOut' | 'copyIn'> {
  return {
    copyOut: (table) => connection.query(to(`copy ${readingOf(table)} to stdout`)),
    async copyIn({ name, columns }, rows) {
      const into = connection.query(from(`copy ${name} (${columns.join(', ')}) from stdin`))
      await pipeline(Readable.from(rows, { objectMode: false }), into)
    },
  }
}

/**
 * Reads a table in the physical order of its rows, and a partitioned one in the order of its
 * columns.
 */
function readingOf({ name, columns, isPartitioned, where }: WholeTable): string {
  const all = columns.join(', ')
  if (where !== undefined) return `(select ${all} from ${name} where ${where})`
  return isPartitioned ? `(select ${all} from ${name} order by ${all})` : `${name} (${all})`
}
