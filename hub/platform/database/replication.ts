import type { Queryable } from './database.ts'

/** How far a server is in the record of all that is written. */
export interface Position {
  /** Which database of which servers, on which timeline: the same for one that follows another. */
  of: string
  /** It follows another server, and takes no writer. */
  follows: boolean
  /** Bytes of the record that it has written, or has read of what it follows. */
  at: bigint
}

/** Reads how far a server is; the embedded one is no server and has no such record. */
export async function findReplayPosition(database: Queryable): Promise<Position> {
  const [row] = await database.query<{ of: string; follows: boolean; at: string | null }>(
    `select s.system_identifier || '/' || c.timeline_id || '/' || current_database() as of, r.follows,
       (case when r.follows then pg_last_wal_replay_lsn() else pg_current_wal_lsn() end
         - '0/0'::pg_lsn)::text as at
     from pg_control_system() s, pg_control_checkpoint() c, (select pg_is_in_recovery() as follows) r`,
  )
  return { of: row?.of ?? '', follows: row?.follows ?? false, at: BigInt(row?.at ?? 0) }
}
