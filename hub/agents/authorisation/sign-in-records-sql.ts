import type { Queryable } from '../../platform/database/database.ts'

/** A record of oidc-provider, by model and id. */
export interface SignInRecord {
  payload: Record<string, unknown>
  consumed_at: Date | null
}

/** Inserts or replaces a record. @param expiresAt when the purge may delete it */
export async function upsertSignInRecord(
  database: Queryable,
  model: string,
  id: string,
  payload: Readonly<Record<string, unknown>>,
  expiresAt: Date | null,
): Promise<void> {
  const text = (value: unknown) => (typeof value === 'string' ? value : null)
  await database.query(
    `insert into sign_in_record (model, id, payload, grant_id, uid, expires_at)
     values ($1, $2, $3::jsonb, $4, $5, $6)
     on conflict (model, id) do update
       set payload = excluded.payload, grant_id = excluded.grant_id, uid = excluded.uid,
           expires_at = excluded.expires_at`,
    [model, id, JSON.stringify(payload), text(payload['grantId']), text(payload['uid']), expiresAt],
  )
}

/** Finds a record that has not expired. @param by the column to search */
export async function findSignInRecord(
  database: Queryable,
  model: string,
  by: 'id' | 'uid',
  value: string,
  now: Date,
): Promise<SignInRecord | null> {
  const [row] = await database.query<SignInRecord>(
    `select payload, consumed_at from sign_in_record
     where model = $1 and ${by} = $2 and (expires_at is null or expires_at > $3)`,
    [model, value, now],
  )
  return row ?? null
}

/** Marks a record as used. @returns whether this was the first use, even among concurrent calls */
export async function updateConsumed(
  database: Queryable,
  model: string,
  id: string,
  now: Date,
): Promise<boolean> {
  const rows = await database.query(
    `update sign_in_record set consumed_at = $3
     where model = $1 and id = $2 and consumed_at is null returning id`,
    [model, id, now],
  )
  return rows.length > 0
}

/** Deletes a record. */
export async function deleteSignInRecord(
  database: Queryable,
  model: string,
  id: string,
): Promise<void> {
  await database.query('delete from sign_in_record where model = $1 and id = $2', [model, id])
}

/**
 * Inserts a record unless it exists.
 * @returns whether it was inserted, even among concurrent calls
 */
export async function insertSignInRecord(
  database: Queryable,
  model: string,
  id: string,
  payload: Readonly<Record<string, unknown>>,
  expiresAt: Date | null,
): Promise<boolean> {
  const rows = await database.query(
    `insert into sign_in_record (model, id, payload, expires_at) values ($1, $2, $3::jsonb, $4)
     on conflict do nothing returning id`,
    [model, id, JSON.stringify(payload), expiresAt],
  )
  return rows.length > 0
}

/** Deletes a grant and every record it allowed. */
export async function deleteSignInGrant(database: Queryable, grantId: string): Promise<void> {
  await database.query(
    `delete from sign_in_record where grant_id = $1 or (model = 'Grant' and id = $1)`,
    [grantId],
  )
}

/** Deletes the grant of one record, with everything it allowed. */
export async function deleteGrantOfRecord(
  database: Queryable,
  model: string,
  id: string,
): Promise<void> {
  const [row] = await database.query<{ grant_id: string | null }>(
    'select grant_id from sign_in_record where model = $1 and id = $2',
    [model, id],
  )
  if (row?.grant_id) await deleteSignInGrant(database, row.grant_id)
}

/** Deletes expired records. */
export async function deleteExpiredSignInRecords(database: Queryable, now: Date): Promise<void> {
  await database.query('delete from sign_in_record where expires_at < $1', [now])
}
