import type { Queryable } from './database.ts'

/** Position of a server in the write-ahead log (WAL). */
export interface Position {
  /** Identity of the database and its timeline: the same for a server and its replicas. */
  of: string
  /** The server is a replica: read-only. */
  follows: boolean
  /** WAL position in bytes: written by the primary, or replayed by the replica. */
  at: bigint
}

/** Returns the WAL position of a server; PGlite has none. */
export async function findReplayPosition(database: Queryable): Promise<Position> {
  const [row] = await database.query<{ of: string; follows: boolean; at: string | null }>(
    `select s.system_identifier || '/' || c.timeline_id || '/' || current_database() as of, r.follows,
       (case when r.follows then pg_last_wal_replay_lsn() else pg_current_wal_lsn() end
         - '0/0'::pg_lsn)::text as at
     from pg_control_system() s, pg_control_checkpoint() c, (select pg_is_in_recovery() as follows) r`,
  )
  return { of: row?.of ?? '', follows: row?.follows ?? false, at: BigInt(row?.at ?? 0) }
}
