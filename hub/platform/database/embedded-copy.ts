import type { Transaction } from '@electric-sql/pglite'
import type { Copying } from './database.ts'

/** Pages of a table in one read: 4 MB. */
const pages = 512

/** Least bytes in one write. */
const enough = 4 * 1024 * 1024

const newline = 0x0a

/**
 * Copies whole tables of PGlite. It copies through memory only, so the hub copies a slice at a
 * time.
 */
export function copyInSlices(transaction: Transaction): Pick<Copying, 'copyOut' | 'copyIn'> {
  const read = async (sql: string) => {
    const { blob } = await transaction.query(`copy (${sql}) to '/dev/blob'`)
    return new Uint8Array((await blob?.arrayBuffer()) ?? [])
  }
  return {
    async *copyOut({ name, columns, isPartitioned, where }) {
      const all = columns.join(', ')
      if (where !== undefined) return yield await read(`select ${all} from ${name} where ${where}`)
      if (isPartitioned) return yield await read(`select ${all} from ${name} order by ${all}`)
      const last = await countPages(transaction, name)
      for (let page = 0; page < last; page += pages)
        yield await read(
          `select ${all} from ${name} where ctid >= '(${page},0)' and ctid < '(${page + pages},0)'`,
        )
    },
    async copyIn({ name, columns }, rows) {
      const sql = `copy ${name} (${columns.join(', ')}) from '/dev/blob'`
      for await (const slice of slicesOf(rows))
        await transaction.query(sql, [], { blob: new Blob([slice]) })
    },
  }
}

async function countPages(transaction: Pick<Transaction, 'query'>, name: string): Promise<number> {
  const { rows } = await transaction.query<{ pages: number }>(
    `select (pg_relation_size($1::regclass) / current_setting('block_size')::int)::int as pages`,
    [name],
  )
  return rows[0]?.pages ?? 0
}

/** Yields whole rows, some megabytes at a time. */
async function* slicesOf(rows: Parameters<Copying['copyIn']>[1]) {
  let waiting: Uint8Array[] = []
  let size = 0
  for await (const part of rows) {
    waiting.push(part)
    size += part.length
    if (size < enough) continue
    const all = Buffer.concat(waiting)
    const end = all.lastIndexOf(newline) + 1
    if (end > 0) yield all.subarray(0, end)
    waiting = [all.subarray(end)]
    size = all.length - end
  }
  if (size > 0) yield Buffer.concat(waiting)
}
