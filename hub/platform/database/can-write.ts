import type { Database } from './database.ts'

/** Numbers that are kept for one statement, about 300 kB: more than its memory holds, so that they go to the disk. */
const most = 10_000

/**
 * Whether the database can be written to now. A server that only follows another, or that its
 * administrator closed for writing, says so. A disk without room is found by a list too long for
 * memory, whose temporary file stands beside the tables and is gone with the statement: an update of
 * one row would fit into a page and a segment of the log that are there already, and find nothing.
 * @throws what the database says where it has no room, does not answer or was closed
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
