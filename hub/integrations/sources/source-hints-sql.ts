import type { Queryable } from '../../platform/database/database.ts'
import type { Holder } from '../../requests/intake/insert-requests-sql.ts'

/** Inserts a webhook hint, and makes its source due at once. @returns whether it is new */
export async function insertHint(
  transaction: Queryable,
  { organisation, source }: Holder,
  hash: string,
  ids: readonly string[],
  now: Date,
): Promise<boolean> {
  const rows = await transaction.query(
    `with kept as (
       insert into source_hint (organisation, source, hint_hash, ids, arrived_at)
       values ($1, $2, $3, $4::jsonb, $5) on conflict do nothing returning source
     ), due as (
       update connector c set next_at = least(c.next_at, $5) from kept
       where (c.organisation, c.source) = ($1, $2) and c.failures = 0
     )
     select source from kept`,
    [organisation, source, hash, JSON.stringify(ids), now],
  )
  return rows.length > 0
}

/** Makes a source due at once when hints arrived during its reading. */
export async function updateDueForHints(
  database: Queryable,
  { organisation, source }: Holder,
  now: Date,
): Promise<void> {
  await database.query(
    `update connector c set next_at = least(c.next_at, $3)
     where (c.organisation, c.source) = ($1, $2) and exists (
       select from source_hint h
       where (h.organisation, h.source) = ($1, $2) and h.taken_at is null
     )`,
    [organisation, source, now],
  )
}

/** Lists the unread ids of hints, with their hints. */
export async function listPendingHints(
  database: Queryable,
  { organisation, source }: Holder,
  limit: number,
): Promise<{ hint_hash: string; ids: string[] }[]> {
  return database.query<{ hint_hash: string; ids: string[] }>(
    `select hint_hash, ids from source_hint
     where organisation = $1 and source = $2 and taken_at is null order by arrived_at limit $3`,
    [organisation, source, limit],
  )
}

/** Marks hints as read. */
export async function updateReadHints(
  transaction: Queryable,
  { organisation, source }: Holder,
  hashes: readonly string[],
  now: Date,
): Promise<void> {
  await transaction.query(
    `update source_hint set taken_at = $4 where organisation = $1 and source = $2
       and hint_hash in (select jsonb_array_elements_text($3::jsonb))`,
    [organisation, source, JSON.stringify(hashes), now],
  )
}

/** Deletes hints older than a moment, when they can no longer be replayed. */
export async function deleteHints(database: Queryable, before: Date): Promise<void> {
  await database.query('delete from source_hint where taken_at < $1', [before])
}
