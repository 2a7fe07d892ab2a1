import type { Database } from './database.ts'

/**
 * Numbers in the list, about 300 kB: more than `work_mem`, so that PostgreSQL writes a temporary
 * file.
 */
const most = 10_000

/**
 * Returns whether the database accepts writes now. A replica, or a server in read-only mode, says
 * so. To detect a full disk, the hub sorts a list too long for memory: its temporary file stands
 * beside the tables and disappears with the statement. An update of one row would not detect it,
 * because it fits into an existing page and WAL segment.
 * @throws the error of a database without room, without an answer or closed
 */
export async function canWrite(database: Pick<Database, 'transaction'>): Promise<boolean> {
  return database.transaction(async (transaction) => {
    await transaction.query("select set_config('work_mem', '64kB', true)")
    const [row] = await transaction.query<{ is_open: boolean }>(
      `select count(*) > 0 and current_setting('transaction_read_only') = 'off' as is_open
       from generate_series(1, $1::int)`,
      [most],
    )
    return row?.is_open ?? false
  })
}
