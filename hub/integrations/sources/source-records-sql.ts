import type { Queryable } from '../../platform/database/database.ts'
import type { Holder } from '../../requests/intake/insert-requests-sql.ts'

/** A stored record of a source. */
export interface KnownRecord {
  reference: string
  id: string
  /** Keyed digest of its content; empty while hidden. */
  content_hash: string
  etag: string | null
}

/** Lists the stored records of these references. */
export async function listSourceRecords(
  transaction: Queryable,
  { organisation, source }: Holder,
  references: readonly string[],
): Promise<Map<string, KnownRecord>> {
  const rows = await transaction.query<KnownRecord>(
    `select reference, id, content_hash, etag from source_record
     where organisation = $1 and source = $2
       and reference in (select jsonb_array_elements_text($3::jsonb))`,
    [organisation, source, JSON.stringify(references)],
  )
  return new Map(rows.map((row) => [row.reference, row]))
}

/** Lists stored records by id. */
export function listRecordsById(
  database: Queryable,
  { organisation, source }: Holder,
  ids: readonly string[],
): Promise<KnownRecord[]> {
  return database.query<KnownRecord>(
    `select reference, id, content_hash, etag from source_record
     where organisation = $1 and source = $2 and id in (select jsonb_array_elements_text($3::jsonb))`,
    [organisation, source, JSON.stringify(ids)],
  )
}

/** Inserts or updates records with their digests. Call it in the transaction of the requests. */
export async function upsertSourceRecords(
  transaction: Queryable,
  { organisation, source }: Holder,
  records: readonly KnownRecord[],
  now: Date,
): Promise<void> {
  if (records.length === 0) return
  await transaction.query(
    `insert into source_record (organisation, source, reference, id, content_hash, etag, seen_at)
     select $1, $2, reference, id, content_hash, etag, $4
     from jsonb_to_recordset($3::jsonb) as said (
       reference text, id text, content_hash text, etag text
     )
     on conflict (organisation, source, reference) do update
       set id = excluded.id, content_hash = excluded.content_hash, etag = excluded.etag,
         seen_at = excluded.seen_at`,
    [organisation, source, JSON.stringify(records), now],
  )
}

/** Marks unchanged records as seen. */
export async function updateSeenRecords(
  transaction: Queryable,
  { organisation, source }: Holder,
  references: readonly string[],
  now: Date,
): Promise<void> {
  if (references.length === 0) return
  await transaction.query(
    `update source_record set seen_at = $4 where organisation = $1 and source = $2
       and reference in (select jsonb_array_elements_text($3::jsonb))`,
    [organisation, source, JSON.stringify(references), now],
  )
}

/** Counts the records of a source. */
export async function countSourceRecords(
  database: Queryable,
  { organisation, source }: Holder,
): Promise<number> {
  const [row] = await database.query<{ known: number }>(
    'select count(*)::int as known from source_record where organisation = $1 and source = $2',
    [organisation, source],
  )
  return row?.known ?? 0
}

/** Lists records not seen since a moment, by reference, with a cursor. */
export function listUnseenRecords(
  database: Queryable,
  { organisation, source }: Holder,
  since: Date,
  after: string,
  limit: number,
): Promise<KnownRecord[]> {
  return database.query<KnownRecord>(
    `select reference, id, content_hash, etag from source_record
     where organisation = $1 and source = $2 and seen_at < $3 and reference > $4
     order by reference limit $5`,
    [organisation, source, since, after, limit],
  )
}
